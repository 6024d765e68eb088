/** The append-only register of clause addresses. One line: id, date, SHA-256 of the Chinese, and `amended` where it replaces an older wording. */
import { createHash } from 'node:crypto'
import type { Finding } from '../findings.ts'

export const PERMALINKS_FILE = 'permalinks.txt'

export interface Permalink {
  id: string
  date: string
  sha256: string
  amended: boolean
  line: number
}

/** SHA-256 of the segments of a clause, joined without anything between them. */
export const clauseHash = (segments: readonly string[]): string =>
  createHash('sha256').update(segments.join('')).digest('hex')

export const permalinkLine = (id: string, date: string, sha256: string): string => `${id} ${date} ${sha256}`

/**
 * @param source text of the file; empty lines and those that begin with # say nothing
 * @param report takes every line of another form, which is left out. Whether the register agrees with the text is a check's business
 */
export function readPermalinks(source: string, report: (f: Finding) => void): Permalink[] {
  const links: Permalink[] = []
  source.split('\n').forEach((text, i) => {
    if (!text || text.startsWith('#')) return
    const match = /^(\S+) (\d{4}-\d\d-\d\d) ([0-9a-f]{64})( amended)?$/.exec(text)
    const [, id, date, sha256, amended] = match ?? []
    if (id && date && sha256) links.push({ id, date, sha256, amended: Boolean(amended), line: i + 1 })
    else
      report({
        file: PERMALINKS_FILE,
        line: i + 1,
        rule: 'permalink',
        message: `expected "id date sha256[ amended]", found "${text}"`,
      })
  })
  return links
}
