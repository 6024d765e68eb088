/** Which Chinese names a reader means who types pinyin, in any spelling. */
import { fold } from './fold.ts'
import { HAN } from './words.ts'

export interface NameWithPinyin {
  zh: string
  /** A syllable a character, separated by spaces. */
  pinyin: string
}

/** Pinyin of less than this would be any word. */
const SHORTEST_PINYIN = 4

/** Names, or stretches of them, that are read as the Latin letters typed; whole names only where there are any. */
export function namesByPinyin(typed: string, names: readonly NameWithPinyin[]): string[] {
  if (HAN.test(typed)) return []
  const letters = lettersOf(typed)
  if (!/^[a-z0-9]+$/.test(letters) || letters.length < SHORTEST_PINYIN) return []
  const apart = typed.split(' ').filter((word) => word !== '')
  const read = names.flatMap(({ zh, pinyin }) => stretchesRead(zh, pinyin, letters))
  const whole = read.filter(({ isWhole }) => isWhole)
  if (read.length > 0) return [...new Set((whole.length > 0 ? whole : read).map(({ words }) => words))]
  // Several names, each a word: `yimiao gaoxinqu`.
  const each = apart.length > 1 ? apart.map((word) => namesByPinyin(word, names)[0]) : [undefined]
  return each.includes(undefined) ? [] : [each.join(' ')]
}

/** What is typed for pinyin, without tones, spaces and signs; `ü` becomes v. */
const lettersOf = (typed: string): string =>
  typed
    .normalize('NFD')
    .replaceAll('u\u0308', 'v')
    .replace(/([a-z])[0-5](?![0-9])/g, '$1')
    .replace(/[^a-z0-9]/g, '')

/** The stretches of a name that are read as these letters, syllable by syllable. */
function stretchesRead(name: string, pinyin: string, letters: string): { words: string; isWhole: boolean }[] {
  const syllables = pinyin.split(' ')
  // A Han character has a syllable, any other run of characters is one part too.
  const parts = name.match(/\p{Script=Han}|(?:(?!\p{Script=Han}).)+/gu) ?? []
  if (parts.length !== syllables.length) return []
  const found: { words: string; isWhole: boolean }[] = []
  // Latin words and figures in a name are typed as they are, its punctuation is not.
  const sounds = parts.map((part, i) =>
    HAN.test(part) ? (syllables[i] ?? '') : fold(part).text.replace(/[^a-z0-9]/g, ''),
  )
  for (const [from, sound] of sounds.entries()) {
    let said = ''
    for (let to = from; sound !== '' && to < parts.length; to++) {
      said += sounds[to]
      const typed = [said, said.replaceAll('v', 'u')]
      if (!typed.some((one) => letters.startsWith(one))) break
      if (typed.includes(letters) && to > from) {
        const words = parts.slice(from, to + 1).join('')
        found.push({ words, isWhole: words === name })
        break
      }
    }
  }
  return found
}
