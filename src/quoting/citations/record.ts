/**
 * Records for reference managers: CSL-JSON items, written by citation-js as BibTeX, RIS and CSL-JSON. Why these types and
 * fields, and what real styles make of them: docs/decisions/20-citations.md.
 */
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { Locale } from '../../locale.ts'
import { ACCESS_DATE } from './access-date.ts'
import { escapeLatex } from './latex.ts'
import { translation } from './running-text.ts'
import type { Work } from './work.ts'

Object.assign(plugins.config.get('@bibtex').format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
})

/** Dates of CSL-JSON; a placeholder is replaced with numbers together with its quotation marks. */
const dateParts = (isoDate: string) => ({
  'date-parts': [isoDate.split('-').map((part) => (isoDate === ACCESS_DATE ? part : Number(part)))],
})

interface Name {
  literal: string
}

/** What we use of an item of CSL-JSON 1.0.2. */
export interface Item {
  id: string
  type: 'regulation' | 'report'
  author: Name[]
  title: string
  number: string
  issued: ReturnType<typeof dateParts>
  'original-title'?: string
  translator?: Name[]
  version?: string
  note: string
  language: string
  URL: string
  accessed: ReturnType<typeof dateParts>
}

/**
 * The Chinese, the document itself, is for styles of GB/T 7714, which know a `regulation`. The English, our translation of it, is for
 * all others: of a regulation APA and Chicago print no issuer, and Harvard no number.
 *
 * - The issuer stands once: a publisher beside the author would be printed again, and GB/T then drops month and day.
 * - The clause stands in `note`, under the name that programs have for it: no format has a place in the record for a locator, which
 *   belongs to the single citation.
 */
export function itemOf(work: Work, locale: Locale): Item {
  const { key, issuer, title, number, issued, url, officialUrl, locator, edition } = work
  const common = {
    author: [{ literal: issuer[locale] }],
    title: title[locale],
    number: number[locale],
    issued: dateParts(issued),
    URL: url,
    accessed: dateParts(ACCESS_DATE),
  }
  if (locale === 'zh')
    return {
      id: key,
      type: 'regulation',
      ...common,
      note: joined('；', [
        locator && `引用位置（locator）：${locator.zh}`,
        officialUrl && `官方发布：${officialUrl}`,
        '网址为非官方读本',
        edition.line.zh,
      ]),
      language: 'zh-CN',
    }
  return {
    id: `${key}-en`,
    type: 'report',
    ...common,
    'original-title': title.zh,
    translator: [{ literal: edition.name.en }],
    // With hyphens citeproc takes it for a range, and APA prints “Versions”.
    version: edition.date.replaceAll('-', '.'),
    note: joined('; ', [
      locator && `locator: ${locator.en}`,
      officialUrl && `official publication: ${officialUrl}`,
      translation(work),
      `original title: ${title.zh}`,
    ]),
    language: 'en-US',
  }
}

const joined = (between: string, parts: readonly (string | null)[]) => parts.filter(Boolean).join(between)

const escapedNames = (names: readonly Name[]) =>
  names.map(({ literal }) => ({ literal: escapeLatex(literal) }))

/**
 * With the fields of biblatex: `date`, `urldate`, `number` of any document. The address goes in as it is. A regulation is
 * `legislation`: of the other the format has no number, and GB/T takes both for the same.
 */
export const bibtex = (items: readonly Item[]): string =>
  plugins.output
    .format(
      'biblatex',
      items.map(({ translator, 'original-title': originalTitle, ...item }) => ({
        ...item,
        type: item.type === 'regulation' ? 'legislation' : item.type,
        author: escapedNames(item.author),
        title: escapeLatex(item.title),
        number: escapeLatex(item.number),
        note: escapeLatex(item.note),
        ...(translator && { translator: escapedNames(translator) }),
        ...(originalTitle && { 'original-title': escapeLatex(originalTitle) }),
      })),
    )
    .trim()

/**
 * Fields by citation-js; the lines are ours, as citation-js breaks a long title or address in the middle of a word. All are reports,
 * which keep author and number in every program; a regulation would be a court case in Zotero (`LEGAL`).
 */
export const ris = (items: readonly Item[]): string =>
  plugins.output
    .format(
      'ris',
      // No ID: it is cut to 20 characters, and no longer tells one clause from another. Of an original title it makes the title.
      items.map(({ id: _, 'original-title': __, ...item }) => ({ ...item, type: 'report' })),
      { format: 'object' },
    )
    .map(({ TY, ...tags }) =>
      [['TY', TY] as const, ...Object.entries(tags), ['ER', ''] as const]
        .flatMap(([tag, values]) => [values].flat().map((value) => `${tag}  - ${value}`))
        .join('\n'),
    )
    .join('\n\n')

export const cslJson = (items: readonly Item[]): string => JSON.stringify(items, null, 2)
