/** What the query names, with the answer: of a term its other name and what it means, of a unit its tasks, of a direction the verbs. */
import type { FinderName } from '../../finder/names.ts'
import { type Bilingual, otherLocale } from '../../locale.ts'
import { type Catalog, type Jump, pathTo } from '../../search/catalog.ts'
import { placeOf } from '../../search/directions.ts'
import type { SearchFacts } from '../../search/facts.ts'
import { asking } from '../address.ts'
import { element } from '../element.ts'
import type { SearchPage } from './page.ts'

/** Names shown, at most. */
const MAX_NAMES = 4
/** Lines under a name, at most. */
const MAX_LINES = 6

export interface Named {
  jumps: readonly Jump[]
  direction: FinderName | null
}

/**
 * @param catalog of the clauses
 * @param facts null where they have not come: the names alone
 */
export function directAnswers(
  { jumps, direction }: Named,
  catalog: Catalog,
  facts: SearchFacts | null,
  page: SearchPage,
) {
  const { locale, root, directions, strings } = page
  const other = otherLocale(locale)

  const entry = (label: Bilingual, address: string, ...content: Node[]) => {
    const made = element('div', 'name')
    const head = element('h3')
    head.append(link(label[locale], address))
    const translated = element('p', 'other', label[other])
    translated.lang = page.languageTag[other]
    translated.translate = false
    made.append(head, translated, ...content)
    return made
  }
  const lines = (lead: string, all: readonly Node[], rest: string): Node[] => {
    const list = element('ul')
    const shown = all.length > MAX_LINES + 1 ? all.slice(0, MAX_LINES) : all
    for (const line of shown) {
      const item = element('li')
      item.append(line)
      list.append(item)
    }
    const more = link(strings.all.replace('#', `${all.length}`), rest)
    return [element('p', 'lead', lead), list, ...(shown.length < all.length ? [more] : [])]
  }

  const ofUnit = (unit: string, path: string) => {
    const duties = catalog.duties(unit)
    return lines(
      strings.duties.replace('#', `${duties.length}`),
      duties.map((clause) => link(catalog.title(clause)[locale], root + pathTo(clause))),
      root + path,
    )
  }
  const meaning = (zh: string): Node[] => {
    const said = facts?.definitions[zh]
    if (!said) return []
    const paragraph = element('p', 'meaning', said.text)
    paragraph.append(' ', element('cite', '', said.source))
    return [paragraph]
  }
  const verbs = (): Node[] => {
    const said = direction && facts?.verbs[direction.id]
    if (!said) return []
    const places = new Map<string, Node>()
    direction.mentions.forEach(([segment, zh, en], i) => {
      const clause = catalog.clause(placeOf(segment).clause)
      const verb = said[i] ?? ''
      // The clause is not what the verb governs: that is said before it, where the verb does not lie around it.
      const phrase = direction.names[locale === 'zh' ? zh : en] ?? ''
      const line = document.createDocumentFragment()
      line.append(
        verb.includes('…') ? verb : verb + strings.dots + phrase,
        strings.clauseOpens,
        link(catalog.name(clause)[locale], root + pathTo(clause)),
        strings.clauseCloses,
      )
      if (!places.has(clause.id + verb)) places.set(clause.id + verb, line)
    })
    return lines(strings.encouraged, [...places.values()], inFinder(direction))
  }
  const inFinder = ({ names: [label = ''] }: FinderName) => asking(directions, label)

  const shown = jumps.slice(0, MAX_NAMES)
  // The term of that name has its verbs as well.
  const term = shown.find(({ label, unit }) => unit === undefined && direction?.names.includes(label.zh))
  const entries = shown.map((jump) =>
    entry(
      jump.label,
      root + jump.path,
      ...(jump.unit === undefined ? meaning(jump.label.zh) : ofUnit(jump.unit, jump.path)),
      ...(jump === term ? verbs() : []),
    ),
  )
  if (!direction || term) return entries
  const [zh = '', en = ''] = direction.names
  return [entry({ zh, en }, inFinder(direction), ...verbs()), ...entries]
}

function link(words: string, address: string): HTMLAnchorElement {
  const made = element('a', '', words)
  made.href = address
  return made
}
