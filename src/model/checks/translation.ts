/** Every segment has English, without words the policy does not use. That its characters are English: characters.ts. */
import type { Check } from '../assemble/draft.ts'

/** The text has no 应当, 必须 or 不得, and no subject. */
const FORBIDDEN = /\b(?:shall|must|we)\b/gi

export const translation: Check = (draft, report) => {
  const rule = 'translation'
  for (const { id, text } of draft.policy.clauses.flatMap((c) => c.segments)) {
    const at = draft.at(id, 'en')
    const expected = `${id}: expected English for "${text.zh.slice(0, 20)}"`
    if (!text.en) report({ ...at, rule, message: `${expected}, found nothing` })
    else if (text.en === text.zh) report({ ...at, rule, message: `${expected}, found it untranslated` })
    for (const [found] of text.en.matchAll(FORBIDDEN))
      report({ ...at, rule, message: `${id}: expected the voice of the policy, found "${found}"` })
  }
}
