/** What governs products that share a verb: the verb with its object, in words of the clause around their phrases. */
import { capitalized } from '../language/words.ts'
import type { Locale } from '../locale.ts'
import type { Mention, Policy } from '../model/types.ts'
import { APART } from '../model/verbs.ts'

/** Ends what a verb governs. */
const STOP = /[，。；：,.;:]/

/**
 * `全力提升医美产品、……等产业能级` → 全力提升 and 等产业能级; `raise the capacity of industries such as those of …` →
 * all of it. Counted from the outermost phrases under the verb, also that which sums up a list and is not shown.
 */
export function governing(
  policy: Pick<Policy, 'directions' | 'segment'>,
  [first]: readonly Mention[],
  locale: Locale,
): readonly [before: string, after: string] {
  if (!first) return ['', '']
  const { text } = policy.segment(first.segment)
  const words = text[locale]
  const at = words.indexOf(first.verb[locale].split(APART)[0]?.trim() ?? '')
  const phrases = policy.directions
    .flatMap(({ mentions }) => mentions)
    .filter(({ segment, verb }) => segment === first.segment && verb.zh === first.verb.zh)
    .map(({ phrase }) => phrase[locale])
  const starts = phrases.map((phrase) => words.indexOf(phrase, at))
  const ends = phrases.map((phrase, i) => (starts[i] ?? 0) + phrase.length)
  const [after = ''] = words.slice(Math.max(...ends)).split(STOP)
  return [capitalized(words.slice(at, Math.min(...starts)).trim()), after.trim()]
}
