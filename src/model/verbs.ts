/** Verbs as they are marked: `develop … through transformation` stands apart in its sentence. */
import { stemmer } from 'stemmer'
import { heldFinder } from '../language/held.ts'
import type { Locale } from '../locale.ts'
import type { Strength } from './facts/strengths.ts'

/** Between the parts of a verb that stand apart. */
export const APART = '…'

/** As it is shown: `开展……开发`, `develop … through transformation`; the Chinese ellipsis is two characters wide. */
export const shownVerb = (verb: string, locale: Locale): string =>
  locale === 'zh' ? verb.replace(/ *… */g, APART + APART) : verb

/** True when the parts of a marked verb stand in a text, in their order. */
export function holdsVerb(text: string, verb: string): boolean {
  let from = 0
  for (const part of verb.split(APART).map((p) => p.trim())) {
    const at = text.indexOf(part, from)
    if (part === '' || at < 0) return false
    from = at + part.length
  }
  return true
}

/** A mark, or the end: nothing follows that the verb governs. */
const ENDS = /^\s*(?:\p{P}|$)/u

/**
 * A marked verb and phrases that it governs, in the order of their sentence: 通过…改善 with 生物技术, which stands between, is
 * [通过, 生物技术], [改善 …]. In lower case: in a list no verb begins a sentence.
 *
 * @returns words of the verb, … for what is left out, each with the phrases that follow them
 */
export function verbInOrder(
  sentence: string,
  verb: string,
  phrases: readonly string[],
): [words: string, phrases: string[]][] {
  const text = sentence.toLowerCase()
  let end = 0
  const parts = verb
    .toLowerCase()
    .split(APART)
    .map((part) => {
      end = text.indexOf(part.trim(), end) + part.trim().length
      return { words: part.trim(), end }
    })
  const [first] = parts
  const partOf = (phrase: string) => {
    const at = text.indexOf(phrase.toLowerCase(), first?.end)
    return parts.findLast((part) => at < 0 || part.end <= at)
  }
  const ordered: [string, string[]][] = []
  let words = ''
  for (const part of parts) {
    const own = phrases.filter((phrase) => partOf(phrase) === part)
    words += part.words
    const isLast = part === parts.at(-1)
    // 研究，: said to its end. 改善食品生产方式: what is improved is left out.
    if (own.length === 0 && !(isLast && ENDS.test(text.slice(part.end)))) words += ` ${APART} `
    if (own.length === 0 && !isLast) continue
    ordered.push([words.trim(), own])
    words = ''
  }
  return ordered
}

/**
 * Finds the rows of `strengths.tsv` that speak for a Chinese verb: its own row, or those of its parts, longest first
 * (`全力打造`: 全力 and 打造; `开展…试验、示范`: 试验、示范). A verb or part without a row has none to speak for it.
 */
export function rowFinder(strengths: readonly Strength[]): (verb: string) => Strength[] {
  const longestFirst = heldFinder(
    strengths.toSorted((a, b) => b.zh.length - a.zh.length),
    ({ zh }) => zh,
  )
  return (verb) => {
    let rest = verb
    return longestFirst(verb).filter(({ zh }) => {
      if (!rest.includes(zh)) return false
      // What one row speaks for is not read again by a shorter one.
      rest = rest.replaceAll(zh, APART)
      return true
    })
  }
}

/** Of verbs in renderings, whose form no ending tells. */
const PARTICIPLES = new Map([
  ['built', 'build'],
  ['taken', 'take'],
])

/**
 * `Make every effort to raise` → `make everi effort to rais`: the words without their endings, also those that make a noun of a
 * verb (improvement), which search must not take away. Twice: focused, focus, focu.
 */
const stems = (english: string): string =>
  (english.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [])
    .map((word) => stemmer(stemmer(PARTICIPLES.get(word) ?? word)))
    .join(' ')

/** Finds the first of a row's renderings that English words hold, in whatever inflection. The words are made comparable once. */
export function renderingFinder(english: string): (row: Strength) => string | undefined {
  const words = ` ${stems(english)} `
  return ({ renderings }) => renderings.find((rendering) => words.includes(` ${stems(rendering)} `))
}
