/** Numbers and labels: copies for convenience, never source text. */
import type { Locale } from '../locale.ts'
import type { Clause } from './types.ts'

const NUMERAL = '[一二三四五六七八九十]+'
const PRINTED_NUMBER = new RegExp(`^(?:(${NUMERAL})、|（(${NUMERAL})）)`)

/** The printed number of a title or lead, without brackets or comma: `七、保障措施` → `七`, `（七）紧贴…` → `七`. */
export function printedNumber(zh: string): string | null {
  const match = PRINTED_NUMBER.exec(zh)
  return match?.[1] ?? match?.[2] ?? null
}

/** Length of the printed number with its brackets or comma (`七、`, `（七）`); 0 where there is none. */
export const printedNumberLength = (zh: string): number => PRINTED_NUMBER.exec(zh)?.[0].length ?? 0

/** A title or lead without its number, dash and closing punctuation. */
export const bareTitle = (text: string): string =>
  text
    .replace(PRINTED_NUMBER, '')
    .replace(/^——/, '')
    .replace(/[。：.:]$/, '')

/**
 * The number readers see beside a clause, from its id (`task-7-1` → `Measure 7.1`, `任务 7.1`); null where the kind has none.
 * In Chinese the printed number stands in the text itself, so this is for breadcrumbs, results and captions.
 */
export function clauseNumber(clause: Pick<Clause, 'id' | 'kind'>, locale: Locale): string | null {
  const digits = /\d+(?:-\d+)?/.exec(clause.id)?.[0].replace('-', '.')
  const names: Partial<Record<Clause['kind'], Record<Locale, string>>> = {
    part: { zh: '第 # 部分', en: 'Part #' },
    principle: { zh: '原则 #', en: 'Principle #' },
    task: { zh: '任务 #', en: 'Task #' },
    measure: { zh: '措施 #', en: 'Measure #' },
    safeguard: { zh: '保障 #', en: 'Safeguard #' },
  }
  const pattern = names[clause.kind]?.[locale]
  return pattern && digits ? pattern.replace('#', digits) : null
}

/** The number alone: `7.1`. */
export const clauseDigits = (clause: Pick<Clause, 'id' | 'kind'>): string | null =>
  clauseNumber(clause, 'en')?.replace(/^\D+/, '') ?? null

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
