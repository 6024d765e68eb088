/** The book as PDF/UA-1: Typst lays out `book.typ` with what this module hands it. */
import { kept } from '../../../cache/content-cache.ts'
import { documentStrings } from '../../../i18n/documents.ts'
import { ui } from '../../../i18n/index.ts'
import { cacheKey } from '../../../images/drawing/cache-key.ts'
import { typesetPdf } from '../../../images/drawing/typeset.ts'
import { type Bilingual, inEach } from '../../../locale.ts'
import { editionDate } from '../../../model/questions/edition.ts'
import type { Policy } from '../../../model/types.ts'
import { datesLine } from '../../../notice.ts'
import { readText } from '../../../read-text.ts'
import { base, origin } from '../../../site.ts'
import { palette } from '../../../styles/palette.ts'
import { aboutFile } from '../about.ts'
import { type Block, cardAddress, type Languages, readingOrder } from '../reading.ts'

const template = readText('src/files/documents/pdf/book.typ')
const drawnWith = cacheKey('files/documents/pdf')

/**
 * @throws when Typst finds an error, or the document is no PDF/UA-1
 */
export const pdf = (policy: Policy, languages: Languages): Uint8Array =>
  typesetPdf(template, book(policy, languages))

/** The same, set only when the book has changed. */
export function keptPdf(policy: Policy, languages: Languages): Promise<Uint8Array> {
  const content = book(policy, languages)
  return kept.get({ how: drawnWith, book: content }, async () => Buffer.from(typesetPdf(template, content)))
}

/** What `book.typ` reads. */
function book(policy: Policy, languages: Languages): object {
  const { issuer, number } = policy.document
  const [year, month, day] = editionDate(policy).split('-').map(Number)
  const say = (of: Bilingual) => languages.map((locale) => of[locale]).join(' / ')
  return {
    colors: palette.light,
    languages,
    title: say(policy.document.title),
    author: languages.map((locale) => issuer[locale]),
    description: languages.map((locale) => aboutFile(policy, locale).notices.join(' ')).join(' '),
    keywords: languages.map((locale) => number[locale]),
    date: { year, month, day },
    about: inEach((locale) => ({
      ...aboutFile(policy, locale),
      issuer: issuer[locale],
      dates: datesLine(policy.document, locale),
    })),
    strings: inEach((locale) => ({ contents: ui(locale).contents, about: documentStrings[locale].about })),
    blocks: readingOrder(policy).map(bookBlock),
  }
}

const bookBlock = (block: Block, index: number, blocks: readonly Block[]) => ({
  form: block.form,
  level: block.level ?? null,
  parts: block.parts,
  number: block.number,
  card: block.opens ? card(block) : null,
  /** Name of the part that begins here, for the head of the page. */
  part: block.level === 2 ? block.clause.label : null,
  breaks: block.opens && block.clause.beginsSheet,
  /** A responsibility line stays with the end of its task, the signature with the end of the text, the imprint with the copy list. */
  holds: ['units', 'signature', 'record'].includes(blocks[index + 1]?.form ?? ''),
})

/** An address in two lines that fit the margin: the host, then the clause. */
const card = ({ clause }: Block) => ({
  url: cardAddress(clause),
  lines: [`${new URL(origin).host}${base}`, cardAddress(clause).slice(origin.length + base.length)],
})
