/** Every target clause says its year and its figures in the words from which the chart of targets is read, once. */
import type { Check } from '../assemble/draft.ts'
import { targetWords } from '../assemble/targets.ts'

export const targets: Check = ({ policy, at }, report) => {
  for (const { id, kind, segments } of policy.clauses) {
    const read = policy.targets.filter(({ clause }) => clause === id).length
    const last = segments.at(-1)
    // A clause without lines is reported by the check of the structure.
    if (kind === 'target' && read !== 1 && last)
      report({
        ...at(last.id, 'zh'),
        rule: 'targets',
        message: `${id}: expected "${targetWords.year}" and once "${targetWords.figures}", found ${read === 0 ? 'not both' : `the figures ${read} times`}; if the wording was amended, change src/model/assemble/targets.ts with it`,
      })
  }
}
