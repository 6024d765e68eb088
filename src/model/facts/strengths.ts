/** The policy verbs (TSV: zh, en, note): each is a different strength and keeps its own English. */
import type { Finding } from '../findings.ts'
import { readTsv } from './tsv.ts'

export interface Strength {
  zh: string
  /** Permitted renderings. */
  renderings: string[]
  /** For the editors. */
  note: string
  line: number
}

export const STRENGTHS_FILE = 'strengths.tsv'
const COLUMNS = ['zh', 'en', 'note']

/**
 * @param source text of the file
 * @param report takes every row that is malformed. Such rows are returned all the same
 */
export function readStrengths(source: string, report: (f: Finding) => void): Strength[] {
  const fail = (line: number, message: string) =>
    report({ file: STRENGTHS_FILE, line, rule: 'strengths', message })
  return readTsv(source, COLUMNS, fail, ([zh = '', en = '', note = ''], line) => {
    if (!zh || !en) fail(line, `expected zh and en, found ${[zh, en].join(', ')}`)
    return { zh, renderings: en.split('|').filter(Boolean), note, line }
  })
}
