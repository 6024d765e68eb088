/** Changes to text and translation as a feed: Atom (RFC 4287), one for each language. */
import { Feed } from 'feed'
import { escapeHtml } from '../../escape-html.ts'
import { changeStrings } from '../../i18n/changes.ts'
import type { Locale } from '../../locale.ts'
import { clauseName } from '../../model/labels.ts'
import { editionDate } from '../../model/questions/edition.ts'
import type { Change, Policy } from '../../model/types.ts'
import { editionName } from '../../notice.ts'
import { rightsLines } from '../../rights.ts'
import { absolute, clausePath, editionPath, feedPath, titledPagePath } from '../../urls.ts'

/** Days have no hour: each entry stands at the beginning of its day, UTC. */
const instant = (date: string) => new Date(`${date}T00:00:00Z`)

/** @param notice the unofficial-edition line. */
export function changesAtom(policy: Policy, locale: Locale, notice: string): string {
  const s = changeStrings[locale]
  const address = absolute(feedPath(locale))
  const [edition, source, terms] = rightsLines(policy, locale)
  const feed = new Feed({
    id: address,
    title: s.title(policy.document.shortTitle[locale]),
    description: [notice, edition, source].join('\n'),
    copyright: terms,
    updated: instant(editionDate(policy)),
    link: absolute(titledPagePath('changes', locale)),
    feed: address,
    author: { name: editionName(policy.document, locale) },
    generator: false,
  })
  // Newest first, as readers expect; the number in the id is the place in the file, which an entry keeps.
  // The library declares titles and summaries as HTML; ours are text.
  for (const [index, change] of [...policy.changes.entries()].reverse())
    feed.addItem({
      id: `${address}#${index + 1}`,
      title: escapeHtml(change.title[locale]),
      link: absolute(placeOf(change, policy, locale)),
      date: instant(change.date),
      published: instant(change.date),
      description: escapeHtml(concerns(change, policy, locale)),
      category: [{ name: s.kinds[change.kind], term: change.kind }],
    })
  return feed.atom1()
}

/** The first clause that changed; where that is the whole, the edition. */
function placeOf(change: Change, policy: Policy, locale: Locale): string {
  const first = policy.clauses.find((clause) => change.clauses.includes(clause.id))
  return first ? clausePath(first, locale) : editionPath(change.date, locale)
}

function concerns(change: Change, policy: Policy, locale: Locale): string {
  const { whole, clauses } = changeStrings[locale]
  const named = policy.clauses.filter((clause) => change.clauses.includes(clause.id))
  return named.length === 0 ? whole : clauses(named.map((clause) => clauseName(clause, locale)))
}
