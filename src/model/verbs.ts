/** Verbs as they are marked: `develop … through transformation` stands apart in its sentence. */
import { stemmer } from 'stemmer'
import type { Locale } from '../locale.ts'
import type { Strength } from './facts/strengths.ts'

/** Between the parts of a verb that stand apart. */
export const APART = '…'

/** As it is shown: `开展……开发`, `develop … through transformation`; the Chinese ellipsis is two characters wide. */
export const shownVerb = (verb: string, locale: Locale): string =>
  locale === 'zh' ? verb.replaceAll(APART, APART + APART) : verb

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

/**
 * The rows of `strengths.tsv` that speak for a Chinese verb: its own row, or those of its parts, longest first
 * (`全力打造`: 全力 and 打造; `开展…试验、示范`: 试验、示范). A verb or part without a row has none to speak for it.
 */
export function rowsFor(verb: string, strengths: readonly Strength[]): Strength[] {
  const byLength = [...strengths].sort((a, b) => b.zh.length - a.zh.length)
  let rest = verb
  return byLength.filter(({ zh }) => {
    if (!rest.includes(zh)) return false
    // What one row speaks for is not read again by a shorter one.
    rest = rest.replaceAll(zh, APART)
    return true
  })
}

/**
 * `Make every effort to raise` → `make everi effort to rais`: the words without their endings, also those that make a noun of a
 * verb (improvement), which search must not take away. Twice: focused, focus, focu.
 */
const stems = (english: string): string =>
  (english.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []).map((word) => stemmer(stemmer(word))).join(' ')

/** True when an English verb holds one of a row's renderings, in whatever inflection. */
export const rendersRow = (verb: string, { renderings }: Strength): boolean =>
  renderings.some((rendering) => ` ${stems(verb)} `.includes(` ${stems(rendering)} `))
