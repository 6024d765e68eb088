/** Numbers and labels: copies for convenience, never source text. */

import { NUMERAL, numeralValue } from '../language/numerals.ts'
import type { Locale } from '../locale.ts'
import type { Clause, ClauseNumber } from './types.ts'

const PRINTED_NUMBER = new RegExp(`^(?:(${NUMERAL})、|（(${NUMERAL})）)`)

/** The number that a title or lead prints: `七、保障措施` → 七, 7; `（七）紧贴…` → 七, 7. */
export function printedNumber(zh: string): ClauseNumber | null {
  const [mark, outer, inner] = PRINTED_NUMBER.exec(zh) ?? []
  const printed = outer ?? inner
  return mark && printed ? { mark, printed, digits: `${numeralValue(printed)}` } : null
}

/** A title or lead without its number, dash and closing punctuation. */
export const bareTitle = (text: string): string =>
  text
    .replace(PRINTED_NUMBER, '')
    .replace(/^——/, '')
    .replace(/[。：.:]$/, '')

/**
 * The number readers see beside a clause (`Measure 7.1`, `措施 7.1`); null where it has none, or its kind no name for it.
 * In Chinese the printed number stands in the text itself, so this is for breadcrumbs, results and captions.
 */
export function clauseNumber({ kind, number }: Numbered, locale: Locale): string | null {
  const names: Partial<Record<Clause['kind'], Record<Locale, string>>> = {
    part: { zh: '第 # 部分', en: 'Part #' },
    principle: { zh: '原则 #', en: 'Principle #' },
    task: { zh: '任务 #', en: 'Task #' },
    measure: { zh: '措施 #', en: 'Measure #' },
    safeguard: { zh: '保障 #', en: 'Safeguard #' },
  }
  const pattern = names[kind]?.[locale]
  return pattern && number ? pattern.replace('#', number.digits) : null
}

/** What a number is read from; browsers have no more of it than the digits. */
export type Numbered = Pick<Clause, 'kind'> & { number: Pick<ClauseNumber, 'digits'> | null }

/**
 * A clause by a name that tells it apart out of its place: `Measure 7.1`, `Biomaterials Bay`;
 * a responsibility line is named with its task: `Task 7, responsible units`, `任务 7 责任单位`.
 *
 * @param clauses where the parent of a responsibility line is looked up
 */
export function clauseName(clause: Clause, clauses: readonly Clause[], locale: Locale): string {
  const own = clauseNumber(clause, locale) ?? clause.label[locale]
  const parent = clause.kind === 'units' && clauses.find((c) => c.id === clause.parent)
  if (!parent) return own
  const number = clauseNumber(parent, locale)
  return locale === 'en' ? `${number}, ${own.toLowerCase()}` : `${number} ${own}`
}

/** Number and label: `Measure 7.1 Advance the industrialization of biomaterials`; the label alone where there is no number. */
export function clauseTitle(clause: Clause, clauses: readonly Clause[], locale: Locale): string {
  const number = clauseNumber(clause, locale)
  return number ? `${number} ${clause.label[locale]}` : clauseName(clause, clauses, locale)
}
