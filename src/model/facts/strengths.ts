/** The policy verbs (TSV: zh, en, note): each is a different strength and keeps its own English. */
import type { Finding } from '../findings.ts'

export interface Strength {
  zh: string
  /** Permitted renderings. */
  renderings: string[]
  line: number
}

export const STRENGTHS_FILE = 'strengths.tsv'
const COLUMNS = ['zh', 'en', 'note']

export function readStrengths(source: string, report: (f: Finding) => void): Strength[] {
  const [header = '', ...lines] = source.replace(/\r?\n$/, '').split(/\r?\n/)
  const fail = (line: number, message: string) =>
    report({ file: STRENGTHS_FILE, line, rule: 'strengths', message })
  if (header !== COLUMNS.join('\t')) fail(1, `expected the columns ${COLUMNS.join(', ')}, found ${header}`)
  return lines.map((text, i) => {
    const line = i + 2
    const cells = text.split('\t')
    const [zh = '', en = ''] = cells
    if (cells.length !== COLUMNS.length || !zh || !en)
      fail(line, `expected ${COLUMNS.length} cells with zh and en, found ${text}`)
    return { zh, renderings: en.split('|').filter(Boolean), line }
  })
}
