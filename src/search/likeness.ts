/** Names that look like what was typed, where nothing answers it. Pure. */
import { fold } from '../language/fold.ts'
import { HAN } from '../language/words.ts'
import { type Bilingual, locales } from '../locale.ts'

/** Names shown, at most. */
const MOST = 6
/** Chinese names are short: two characters of four are much; of Latin letters many are alike in any two words. */
const ENOUGH = { han: 0.3, latin: 0.5 }

/** The names most alike, the best first; none where none is. */
export function mostAlike<N extends { label: Bilingual }>(typed: string, names: readonly N[]): N[] {
  const asked = fold(typed).text
  const enough = HAN.test(asked) ? ENOUGH.han : ENOUGH.latin
  const own = pairs(asked)
  return names
    .map((name) => ({
      name,
      likeness: Math.max(...locales.map((l) => share(own, pairs(fold(name.label[l]).text)))),
    }))
    .filter(({ likeness }) => likeness >= enough)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ name }) => name)
}

/** Each character with the next; Han characters by themselves as well. */
const pairs = (text: string): Set<string> =>
  new Set(
    [...text].flatMap((character, i, all) => [
      ...(i + 1 < all.length ? [character + all[i + 1]] : []),
      ...(HAN.test(character) ? [character] : []),
    ]),
  )

/** Of all that two have, the part that both have (Dice). */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((one) => b.has(one)).length
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size)
}
