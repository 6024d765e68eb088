/** The glossary (TSV: id, zh, en, variants, note) and the places of its terms in a text. */
import type { Finding } from '../findings.ts'
import type { TermId } from '../types.ts'
import { readTsv } from './tsv.ts'

export interface GlossaryRow {
  id: TermId
  zh: string
  en: string
  /** Permitted other renderings. */
  variants: string[]
  /** For the editors. */
  note: string
  line: number
}

export const GLOSSARY_FILE = 'glossary.tsv'
const isTermId = (id: string): id is TermId => /^term-[a-z0-9-]+$/.test(id)

const COLUMNS = ['id', 'zh', 'en', 'variants', 'note']

/**
 * @param source text of the file
 * @param report takes every row that is malformed, or repeats an id or a Chinese word. Such rows are returned all the same
 */
export function readGlossary(source: string, report: (f: Finding) => void): GlossaryRow[] {
  const fail = (line: number, message: string) =>
    report({ file: GLOSSARY_FILE, line, rule: 'glossary', message })
  const seen = new Map<string, number>()
  return readTsv(source, COLUMNS, fail, ([id = '', zh = '', en = '', variants = '', note = ''], line) => {
    if (!isTermId(id) || !zh || !en)
      fail(line, `expected an id term-…, zh and en, found ${[id, zh, en].join(', ')}`)
    for (const key of [id, zh]) {
      if (seen.has(key)) fail(line, `${key} is already on line ${seen.get(key)}`)
      seen.set(key, line)
    }
    return {
      id: isTermId(id) ? id : 'term-',
      zh,
      en,
      variants: variants.split('|').filter(Boolean),
      note,
      line,
    }
  })
}

export interface Occurrence<R> {
  row: R
  start: number
  end: number
}

/**
 * Finds terms by longest match: an occurrence that lies inside a longer term belongs to the longer one.
 * Widths and printed spaces count: terms are written as the text prints them.
 */
export function termMatcher<R extends { zh: string }>(rows: readonly R[]): (text: string) => Occurrence<R>[] {
  // By their first character: a text is read once, however many terms there are.
  const beginning = Map.groupBy(rows, ({ zh }) => zh.charAt(0))
  return (text) => {
    const found: Occurrence<R>[] = []
    const standing = Array.from(text.split(''), (first, start) =>
      (beginning.get(first) ?? []).flatMap((row) =>
        text.startsWith(row.zh, start) ? { row, start, end: start + row.zh.length } : [],
      ),
    ).flat()
    for (const one of standing.sort((a, b) => b.row.zh.length - a.row.zh.length))
      if (!found.some((o) => o.start <= one.start && one.end <= o.end)) found.push(one)
    return found.sort((a, b) => a.start - b.start)
  }
}
