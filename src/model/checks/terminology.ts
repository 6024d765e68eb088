/** Where the Chinese of a segment holds a glossary term, its English holds that term's rendering or a permitted variant. */

import { wordFinder } from '../../language/words.ts'
import type { Check } from '../assemble/draft.ts'
import { GLOSSARY_FILE, termMatcher } from '../facts/glossary.ts'

export const terminology: Check = ({ facts, policy, at }, report) => {
  const match = termMatcher(facts.glossary)
  for (const clause of policy.clauses)
    for (const { id, text } of clause.segments) {
      if (!text.en) continue
      const standsInEnglish = wordFinder(text.en)
      for (const row of new Set(match(text.zh).map((o) => o.row))) {
        const renderings = [row.en, ...row.variants]
        if (renderings.some(standsInEnglish)) continue
        report({
          ...at(id, 'en'),
          rule: 'terminology',
          message: `${id}: for ${row.zh} expected ${renderings.map((w) => `"${w}"`).join(' or ')} (${GLOSSARY_FILE}:${row.line}), found none`,
        })
      }
    }
}
