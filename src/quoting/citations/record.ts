/** The record for reference managers: one CSL-JSON item, written by citation-js as BibTeX, RIS and CSL-JSON. */
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { ACCESS_DATE } from './access-date.ts'
import { escapeLatex } from './latex.ts'
import type { Citation } from './prose.ts'
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

/**
 * The work in Chinese, which is the language it was published in.
 *
 * - `report` is the type that keeps issuer and number in every style. Of `legislation` APA makes a public law of the United States
 *   ("Pub. L. No.") without its issuer, and BibTeX has no number for `regulation` and `document`. Styles of GB/T 7714 mark a report
 *   [R/OL]; the references of `gbt.ts` have the right mark.
 * - The clause stands in `note`: it is the one field that all three formats have, so it arrives in any program. The note also says
 *   whose the address is, and the title by which an English reader knows the work; without a note, citation-js would write the day
 *   of access there a second time.
 */
const item = ({ key, issuer, title, number, issued, url, officialUrl, locator }: Work) => {
  const note = [
    locator?.zh,
    officialUrl && `官方发布：${officialUrl}`,
    '网址为非官方读本',
    `unofficial translation: ${title.en}`,
  ]
  return {
    id: key,
    type: 'report',
    author: [{ literal: issuer.zh }],
    title: title.zh,
    number: number.zh,
    issued: dateParts(issued),
    note: note.filter(Boolean).join('；'),
    language: 'zh-CN',
    URL: url,
    accessed: dateParts(ACCESS_DATE),
  }
}

const record = (text: string): Citation => ({ lang: 'zh', text })

/** BibTeX with the fields of biblatex: `date`, `urldate`, `number` of any document. The address goes in as it is. */
export function bibtex(work: Work): Citation {
  const fields = item(work)
  const escaped = {
    ...fields,
    author: fields.author.map(({ literal }) => ({ literal: escapeLatex(literal) })),
    // biblatex asks a report for its institution; elsewhere styles would print the issuer twice.
    publisher: escapeLatex(work.issuer.zh),
    title: escapeLatex(fields.title),
    number: escapeLatex(fields.number),
    note: escapeLatex(fields.note),
  }
  return record(plugins.output.format('biblatex', [escaped]).trim())
}

/** RIS, its fields by citation-js; the lines are ours, as citation-js breaks a long title or address in the middle of a word. */
export function ris(work: Work): Citation {
  // No ID: it is cut to 20 characters, and no longer tells one clause from another.
  const { id: _, ...fields } = item(work)
  const lines = plugins.output
    .format('ris', [fields], { format: 'object' })
    .flatMap(({ TY, ...tags }) => [['TY', TY] as const, ...Object.entries(tags), ['ER', ''] as const])
    .flatMap(([tag, values]) => [values].flat().map((value) => `${tag}  - ${value}`))
  return record(lines.join('\n'))
}

export const cslJson = (work: Work): Citation => record(plugins.output.format('data', [item(work)]))
