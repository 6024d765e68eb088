/** The text as PDF/UA-1: Typst lays out a template with what this module hands it. */
import { kept } from '../../../cache/content-cache.ts'
import { documentStrings } from '../../../i18n/documents.ts'
import { ui } from '../../../i18n/index.ts'
import { cacheKey } from '../../../images/drawing/cache-key.ts'
import { withLinkNames } from '../../../images/drawing/link-names.ts'
import { typesetPdf } from '../../../images/drawing/typeset.ts'
import { inEach } from '../../../locale.ts'
import { clauseName } from '../../../model/labels.ts'
import { editionDate } from '../../../model/questions/edition.ts'
import type { Policy } from '../../../model/types.ts'
import { standingIn } from '../../../notice.ts'
import { readText } from '../../../read-text.ts'
import { base, origin } from '../../../site.ts'
import { palette } from '../../../styles/palette.ts'
import { type About, aboutFile } from '../about.ts'
import { type Block, cardAddress, type Languages, numberBeside, numbered, readingOrder } from '../reading.ts'

/** How the text is set: as a book, or in large print, which is for one language. */
const templates = {
  book: { source: readText('src/files/documents/pdf/book.typ'), faces: 'serif' },
  'large-print': { source: readText('src/files/documents/pdf/large-print.typ'), faces: 'sans' },
} as const
type Setting = keyof typeof templates
const drawnWith = cacheKey('files/documents/pdf')

/**
 * @throws when Typst finds an error, or the document is no PDF/UA-1
 */
export const pdf = (policy: Policy, languages: Languages, setting: Setting = 'book'): Uint8Array =>
  typesetAs(setting, book(policy, languages), linkNames(policy, languages))

/** The same, set only when its words have changed. */
export function keptPdf(
  policy: Policy,
  languages: Languages,
  setting: Setting = 'book',
): Promise<Uint8Array> {
  const content = book(policy, languages)
  const names = linkNames(policy, languages)
  return kept.get({ how: drawnWith, setting, book: content, names: [...names] }, async () =>
    Buffer.from(typesetAs(setting, content, names)),
  )
}

function typesetAs(setting: Setting, content: object, names: ReadonlyMap<string, string>): Uint8Array {
  const { source, faces } = templates[setting]
  return withLinkNames(typesetPdf(source, content, faces), names)
}

/** What each link out of the file is called, by its address: in its first language, for that is the language of the file. */
function linkNames(policy: Policy, languages: Languages): Map<string, string> {
  const [main] = languages
  const { addressOf } = documentStrings[main]
  const facts = languages.toReversed().flatMap((locale) => aboutFile(policy, locale).facts)
  return new Map([
    ...policy.clauses.map(
      (clause) => [cardAddress(clause), addressOf(clauseName(clause, main))] satisfies [string, string],
    ),
    ...facts.flatMap(({ label, href }): [string, string][] => (href ? [[href, label]] : [])),
  ])
}

/** What the templates read. */
function book(policy: Policy, languages: Languages): object {
  const [year, month, day] = editionDate(policy).split('-').map(Number)
  const about = inEach((locale) => ({ ...aboutFile(policy, locale), standing: standingIn(locale) }))
  const each = <T>(of: (about: About) => T) => languages.map((locale) => of(about[locale]))
  return {
    colors: palette.light,
    languages,
    title: each(({ title }) => title).join(' / '),
    author: each(({ issuer }) => issuer),
    // Typst has no property for who translated and published it.
    description: each(({ notices, publisher, edition }) => [...notices, publisher, edition].join(' ')).join(
      ' ',
    ),
    keywords: each(({ number, edition }) => [number, edition]).flat(),
    date: { year, month, day },
    about,
    strings: inEach((locale) => ({ contents: ui(locale).contents, about: documentStrings[locale].about })),
    blocks: readingOrder(policy).map((block) => bookBlock(block, languages)),
  }
}

const bookBlock = (block: Block, languages: Languages) => ({
  form: block.form,
  level: block.level ?? null,
  parts: block.parts,
  number: block.number,
  /** What a link to it is called. */
  name: block.level ? numbered(block, languages[0]) : null,
  card: block.opens ? card(block, languages) : null,
  /** Name of the part that begins here, for the head of the page. */
  part: block.level === 2 ? block.clause.label : null,
  breaks: block.opens && block.clause.beginsSheet,
  holds: block.holds,
})

/** An address in two lines that fit the margin: the host, then the clause. */
const card = ({ clause }: Block, languages: Languages) => ({
  number: numberBeside({ clause }, languages),
  url: cardAddress(clause),
  lines: [`${new URL(origin).host}${base}`, cardAddress(clause).slice(origin.length + base.length)],
})
