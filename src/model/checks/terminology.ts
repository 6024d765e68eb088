/** Where the Chinese of a segment holds a glossary term, its English holds that term's rendering or a permitted variant. */
import type { Check } from '../draft.ts'
import { GLOSSARY_FILE, termMatcher } from '../facts/glossary.ts'

/** Case, kinds of hyphen, dash and apostrophe, and the comma before *and* or *or* do not count; words are whole. */
const normalize = (english: string): string =>
  ` ${english
    .toLowerCase()
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/,(?= (?:and|or)\b)/g, '')
    .replace(/\s+/g, ' ')
    .trim()} `

const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)

/** True when the words stand in the text, not inside longer words. */
export function holdsWords(text: string, words: string): boolean {
  const [haystack, needle] = [normalize(text), normalize(words).trim()]
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    const before = haystack.charAt(at - 1)
    const after = haystack.charAt(at + needle.length)
    const startsWord = isWord(needle.charAt(0))
    const endsWord = isWord(needle.charAt(needle.length - 1))
    if (!(startsWord && isWord(before)) && !(endsWord && isWord(after))) return true
  }
  return false
}

export const terminology: Check = ({ facts, policy, positions }, report) => {
  const match = termMatcher(facts.glossary)
  for (const clause of policy.clauses)
    for (const { id, text } of clause.segments) {
      if (!text.en) continue
      for (const row of new Set(match(text.zh).map((o) => o.row))) {
        const renderings = [row.en, ...row.variants]
        if (renderings.some((words) => holdsWords(text.en, words))) continue
        const at = positions.get(id)?.en ?? { file: GLOSSARY_FILE, line: row.line }
        report({
          ...at,
          rule: 'terminology',
          message: `${id}: for ${row.zh} expected ${renderings.map((w) => `"${w}"`).join(' or ')} (${GLOSSARY_FILE}:${row.line}), found none`,
        })
      }
    }
}
