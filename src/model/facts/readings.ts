/** The register of readings (TSV: segment, zh, en, readings): for each sentence, in which wording it was read, and by which readings. */
import { createHash } from 'node:crypto'
import type { Finding } from '../findings.ts'
import type { Segment } from '../types.ts'
import { readTsv } from './tsv.ts'

export const READINGS_FILE = 'readings.yaml'
export const REGISTER_FILE = 'readings.tsv'

const COLUMNS = ['segment', 'zh', 'en', 'readings']

export interface RegisterRow {
  segment: string
  /** Segment and hashes, as the line begins. */
  wording: string
  /** Ids; none where this wording was not read. */
  readings: string[]
  line: number
}

/** What a sentence and its row have in common as long as neither language changes. */
export const wordingOf = ({ id, text }: Pick<Segment, 'id' | 'text'>): string =>
  [id, hash(text.zh), hash(text.en)].join('\t')

/** Twelve digits of the SHA-256: two wordings of one sentence are told apart, nothing is kept secret. */
const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12)

/**
 * @param source text of the file
 * @param report takes every row that is malformed. Such rows are returned all the same; whether rows and text agree is not asked
 */
export function readRegister(source: string, report: (f: Finding) => void): RegisterRow[] {
  const fail = (line: number, message: string) =>
    report({ file: REGISTER_FILE, line, rule: 'readings', message })
  return readTsv(source, COLUMNS, fail, ([segment = '', zh = '', en = '', readings = ''], line) => {
    for (const found of [zh, en])
      if (!/^[0-9a-f]{12}$/.test(found)) fail(line, `expected twelve hexadecimal digits, found ${found}`)
    return {
      segment,
      wording: [segment, zh, en].join('\t'),
      readings: readings.split(' ').filter(Boolean),
      line,
    }
  })
}

/** The text of the file, anew: a row for each sentence as it stands. */
export const registerOf = (segments: readonly Segment[]): string =>
  [COLUMNS.join('\t'), ...segments.map((s) => `${wordingOf(s)}\t${s.readings.join(' ')}`), ''].join('\n')

/** Sentences without a row that holds them as they stand: new, or changed since. */
export function unregistered(rows: readonly RegisterRow[], segments: readonly Segment[]): string[] {
  const known = new Set(rows.map(({ wording }) => wording))
  return segments.filter((segment) => !known.has(wordingOf(segment))).map(({ id }) => id)
}
