/** Per segment both languages carry the same marks; units stand in responsibility lines. */
import { locales, otherLocale } from '../../locale.ts'
import type { Check } from '../assemble/draft.ts'
import { marksOf } from '../parse/runs.ts'
import type { Mark, Run } from '../types.ts'

const name = (mark: Mark) => `<${mark.mark} ${mark.id}>`

const namesOf = (runs: readonly Run[]): Set<string> => new Set(marksOf(runs).map(name))

export const marks: Check = (draft, report) => {
  const rule = 'marks'
  for (const clause of draft.policy.clauses)
    for (const segment of clause.segments)
      for (const locale of locales) {
        const at = draft.at(segment.id, locale)
        const own = namesOf(segment.runs[locale])
        for (const mark of namesOf(segment.runs[otherLocale(locale)]))
          if (!own.has(mark))
            report({
              ...at,
              rule,
              message: `${segment.id}: expected ${mark} as in ${otherLocale(locale)}, found none`,
            })
        for (const mark of marksOf(segment.runs[locale])) {
          if (mark.mark === 'Unit' && clause.kind !== 'units')
            report({
              ...at,
              rule,
              message: `${segment.id}: <Unit> stands outside a responsibility line; expected <Ref>`,
            })
        }
      }
}
