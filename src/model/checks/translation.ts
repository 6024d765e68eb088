/** Every segment has English that is English: present, without Han characters, without words the policy does not use. */
import type { Check } from '../draft.ts'

/** Han characters, CJK and full-width punctuation. */
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u

/** The text has no 应当, 必须 or 不得, and no subject. */
const FORBIDDEN = /\b(shall|must|we)\b/i

export const translation: Check = ({ policy, positions }, report) => {
  for (const clause of policy.clauses)
    for (const { id, text } of clause.segments) {
      const at = positions.get(id)?.en ?? { file: 'outline.yaml', line: 1 }
      const fail = (message: string) => report({ ...at, rule: 'translation', message: `${id}: ${message}` })
      if (!text.en) fail(`expected English for "${text.zh.slice(0, 20)}", found nothing`)
      else if (text.en === text.zh) fail('expected English, found the Chinese untranslated')
      const chinese = CHINESE.exec(text.en)
      if (chinese) fail(`expected English only, found "${chinese[0]}" in "${text.en.slice(0, 60)}"`)
      const forbidden = FORBIDDEN.exec(text.en)
      if (forbidden) fail(`the voice has no "${forbidden[0]}"`)
    }
}
