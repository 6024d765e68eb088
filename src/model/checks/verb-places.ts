/** Where the Chinese of a segment holds a policy verb, its English holds one of that verb's renderings, unless an exception says why not. */
import type { Check } from '../assemble/draft.ts'
import { STRENGTHS_FILE } from '../facts/strengths.ts'

export const verbPlaces: Check = ({ facts, policy, at }, report) => {
  const rule = 'verb-place'
  for (const { verb, segment, rendering, exception } of policy.verbPlaces) {
    if (rendering !== undefined || exception !== undefined || !policy.segment(segment).text.en) continue
    const row = facts.strengths.find(({ zh }) => zh === verb)
    report({
      ...at(segment, 'en'),
      rule,
      message: `${segment}: for ${verb} expected ${row?.renderings.map((w) => `"${w}"`).join(' or ')} (${STRENGTHS_FILE}:${row?.line}), found none`,
    })
  }
  for (const { verb, segment, within } of facts.verbPlaces.exceptions)
    if (!policy.verbPlaces.some((place) => place.verb === verb && place.segment === segment))
      report({ ...within('segment'), rule, message: `${verb} does not stand in ${segment}` })
}
