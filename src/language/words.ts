/** Words of either language in a text. */

/** Matches a text with a Han character in it. */
export const HAN = /\p{Script=Han}/u

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

/** Tells whether words stand in the text, not inside longer words. The text is made comparable once. */
export function wordFinder(text: string): (words: string) => boolean {
  const haystack = normalize(text)
  return (words) => {
    const needle = normalize(words).trim()
    for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
      const before = haystack.charAt(at - 1)
      const after = haystack.charAt(at + needle.length)
      const startsWord = isWord(needle.charAt(0))
      const endsWord = isWord(needle.charAt(needle.length - 1))
      if (!(startsWord && isWord(before)) && !(endsWord && isWord(after))) return true
    }
    return false
  }
}

/** Words that the text has within a sentence, where they begin one. */
export const capitalized = (words: string): string =>
  words.replace(/^[a-z]/, (letter) => letter.toUpperCase())

/** Words that begin a line, within a sentence. */
export const uncapitalized = (words: string): string =>
  words.replace(/^[A-Z]/, (letter) => letter.toLowerCase())
