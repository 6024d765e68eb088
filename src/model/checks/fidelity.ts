/** The Chinese of all segments, joined, is the official text to the character. */
import { createHash } from 'node:crypto'
import type { Check } from '../assemble/draft.ts'
import { RAW_FILE } from '../facts/index.ts'
import { bareSource, firstDifference, withoutSpace } from '../source.ts'

export const fidelity: Check = ({ facts, policy, at }, report) => {
  const rule = 'fidelity'
  const sha256 = createHash('sha256').update(facts.raw).digest('hex')
  const segments = policy.clauses.flatMap((c) => c.segments)
  const found = segments.map((s) => withoutSpace(s.text.zh)).join('')
  const difference = firstDifference(bareSource(facts.raw), found)
  if (sha256 !== facts.document.sourceSha256)
    report({
      file: RAW_FILE,
      line: difference ? lineAt(facts.raw, difference.at) : 1,
      rule,
      message: `expected SHA-256 ${facts.document.sourceSha256} (document.yaml), found ${sha256}`,
    })

  if (!difference) return
  let end = 0
  const segment =
    segments.find((s) => {
      end += withoutSpace(s.text.zh).length
      return difference.at < end
    }) ?? segments.at(-1)
  const place = segment ? at(segment.id, 'zh') : { file: RAW_FILE, line: 1 }
  report({ ...place, rule, message: `expected ${difference.expected}, found ${difference.found}` })
}

/** The line of the raw text on which a character of the bare source stands. */
function lineAt(raw: string, at: number): number {
  const lines = raw.split('\n')
  let end = 0
  const line = lines.findIndex((text) => {
    end += bareSource(text).length
    return at < end
  })
  return line < 0 ? lines.length : line + 1
}
