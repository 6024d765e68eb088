/**
 * A register of the lines of the content, but for the MDX, which has registers of its own: what no rule can know to be wrong, such
 * as a note of ours that says something else, stands out all the same, with its file and line.
 */
import { createHash } from 'node:crypto'
import type { ContentFiles } from '../../src/model/facts/index.ts'
import type { Finding } from '../../src/model/findings.ts'

const HEADING = '# '

/** Four digits a line: two wordings of one line are told apart. */
const hash = (line: string): string => createHash('sha256').update(line).digest('hex').slice(0, 4)

/** Also a line of spaces, which the raw text has: it is published to the byte. */
const isSaid = (line: string): boolean => line !== '' && !/^\s*#/.test(line)

interface Said {
  line: number
  hash: string
}

const saidIn = (source: string): Said[] =>
  source.split('\n').flatMap((text, i) => (isSaid(text) ? { line: i + 1, hash: hash(text) } : []))

const facts = (files: ContentFiles) => [...files].filter(([file]) => !file.endsWith('.mdx'))

/** A hash for each line that says something, below the name of its file. */
export const contentLines = (files: ContentFiles): string =>
  facts(files)
    .flatMap(([file, source]) => [`${HEADING}${file}`, ...saidIn(source).map((said) => said.hash), ''])
    .join('\n')

/** The first line of each file that is not as it is registered. */
export function unregisteredLines(register: string, files: ContentFiles): Finding[] {
  const known = new Map(
    register.split(HEADING).map((part) => {
      const [file = '', ...hashes] = part.split('\n').filter(Boolean)
      return [file, hashes]
    }),
  )
  return facts(files).flatMap(([file, source]) => {
    const said = saidIn(source)
    const hashes = known.get(file) ?? []
    const at = said.findIndex(({ hash }, i) => hash !== hashes[i])
    if (at < 0 && said.length === hashes.length) return []
    const { line } = said[at] ?? { line: source.split('\n').length }
    return { file, line, rule: 'register', message: 'not as it is registered, from here on' }
  })
}
