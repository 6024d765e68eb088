/** Parts, tasks and safeguards print a number, and no two in the same place the same: they are cited and found by it. */
import type { Check } from '../assemble/draft.ts'
import type { Kind } from '../types.ts'

const numbered: readonly Kind[] = ['part', 'task', 'safeguard']

export const numbers: Check = ({ policy, at }, report) => {
  const rule = 'numbers'
  for (const { id, kind, parent, number, segments } of policy.clauses) {
    const [first] = segments
    if (!first || !numbered.includes(kind)) continue
    const place = at(first.id, 'zh')
    const holder = policy.clauses.find(
      (c) => c.kind === kind && c.parent === parent && c.number?.digits === number?.digits,
    )
    if (!number)
      report({ ...place, rule, message: `${id}: expected its number before the title, 一、 or （一）` })
    else if (holder && holder.id !== id)
      report({
        ...place,
        rule,
        message: `${id}: the number ${number.printed} is already that of ${holder.id}`,
      })
  }
}
