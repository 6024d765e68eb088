/** The outline names the lines of the notice and the signature, each of them, and of nothing else. Items print their number, each its own. */
import type { Check } from '../assemble/draft.ts'
import { linesNamedInOutline } from '../structure.ts'

export const lines: Check = ({ facts, policy, at }, report) => {
  const rule = 'lines'
  for (const { id, kind, lines: named, at: place } of facts.outline.flatMap((s) => s.clauses)) {
    const found = policy.clauses.find((clause) => clause.id === id)?.segments.length ?? 0
    if (!linesNamedInOutline.includes(kind)) {
      if (named) report({ ...place, rule, message: `${id}: only a notice or a signature has \`lines\`` })
    } else if (named?.length !== found)
      report({
        ...place,
        rule,
        message: `${id}: expected \`lines\` to say what each of its ${found} lines is, found ${named?.length ?? 'none'}`,
      })
    if (kind === 'signature' && named?.includes('heading'))
      report({ ...place, rule, message: `${id}: a signature has no heading` })
  }

  for (const { id, kind, parent, number, segments } of policy.clauses) {
    const [first] = segments
    if (!first || !['part', 'task', 'safeguard'].includes(kind)) continue
    const twin = policy.clauses.find(
      (c) => c.kind === kind && c.parent === parent && c.number?.digits === number?.digits,
    )
    if (!number)
      report({ ...at(first.id, 'zh'), rule, message: `${id}: expected its number, 一、 or （一）` })
    else if (twin && twin.id !== id)
      report({
        ...at(first.id, 'zh'),
        rule,
        message: `${id}: ${twin.id} has the number ${number.mark} already`,
      })
  }
}
