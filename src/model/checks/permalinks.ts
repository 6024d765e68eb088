/** The register of addresses and the text agree: nothing unregistered, nothing vanished, no wording changed without an `amended` line. */
import type { Check } from '../assemble/draft.ts'
import { clauseHash, PERMALINKS_FILE, type Permalink } from '../facts/permalinks.ts'

export const permalinks: Check = ({ facts, policy }, report) => {
  const fail = (line: number, message: string) =>
    report({ file: PERMALINKS_FILE, line, rule: 'permalink', message })
  const latest = new Map<string, Permalink>()
  for (const link of facts.permalinks) {
    if (latest.has(link.id) && !link.amended)
      fail(link.line, `${link.id} is registered already; a new wording needs "amended"`)
    latest.set(link.id, link)
  }

  const clauses = new Map(policy.clauses.map((c) => [c.id, c]))
  for (const [id, link] of latest) {
    const clause = clauses.get(id)
    if (!clause) {
      fail(link.line, `${id} is registered for ever, but the site has no such clause`)
      continue
    }
    const sha256 = clauseHash(clause.segments.map((s) => s.text.zh))
    if (sha256 !== link.sha256)
      fail(
        link.line,
        `${id}: expected SHA-256 ${link.sha256}, found ${sha256}; an amendment needs a line "amended"`,
      )
  }
  for (const id of clauses.keys())
    if (!latest.has(id)) fail(1, `${id} is not registered; run npm run register`)
}
