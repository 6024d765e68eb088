/** Names of clauses: copies for convenience, never source text. */

import { NUMERAL } from '../language/numerals.ts'
import type { Bilingual, Locale } from '../locale.ts'
import type { Clause, Kind } from './types.ts'

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

const numberNames: Partial<Record<Kind, Record<Locale, string>>> = {
  part: { zh: '第 # 部分', en: 'Part #' },
  principle: { zh: '原则 #', en: 'Principle #' },
  task: { zh: '任务 #', en: 'Task #' },
  measure: { zh: '措施 #', en: 'Measure #' },
  safeguard: { zh: '保障 #', en: 'Safeguard #' },
}

interface Numbered {
  kind: Kind
  number: { digits: string } | null
}

/** What a clause is named by; search knows no more of it. */
type Labelled = Numbered & { label: Bilingual }

/**
 * The number readers see beside a clause: `Measure 7.1`, `任务 7.1`; null where it has none.
 * In Chinese the printed number stands in the text itself, so this is for breadcrumbs, results and captions.
 */
export function clauseNumber({ kind, number }: Numbered, locale: Locale): string | null {
  const pattern = numberNames[kind]?.[locale]
  return pattern && number ? pattern.replace('#', number.digits) : null
}

/** Number and label: `Measure 7.1 Industrialization of biomaterials`; the label alone where there is no number. */
export const numberedLabel = (clause: Labelled, locale: Locale): string =>
  [clauseNumber(clause, locale), clause.label[locale]].filter(Boolean).join(' ')

/** The number as the Chinese prints it before a heading: `七、`, `（七）`; null where it prints none. */
export function printedPrefix({ kind, number }: Pick<Clause, 'kind' | 'number'>): string | null {
  if (!number?.printed) return null
  return kind === 'part' ? `${number.printed}、` : `（${number.printed}）`
}

/** The shortest name that tells a clause apart: `Measure 7.1`; the label where there is no number: `Biomaterials Bay`. */
export const clauseName = (clause: Labelled, locale: Locale): string =>
  clauseNumber(clause, locale) ?? clause.label[locale]

/** The label of a responsibility line, which names its task or safeguard. */
export const unitsLabel = (answered: Numbered): Bilingual => ({
  zh: `${clauseNumber(answered, 'zh')} 责任单位`,
  en: `Responsible units of ${clauseNumber(answered, 'en')}`,
})

/** A name in a line of ours: no line parts a number from its word. */
export const unbroken = (name: string): string => name.replace(/ (?=\d)/g, '\u00a0')

/** A clause among others in a list of ours: a measure by its digits alone, `7.1`; any other by its name. */
export const listedName = (clause: Labelled, locale: Locale): string =>
  clause.kind === 'measure' && clause.number ? clause.number.digits : clauseName(clause, locale)

/** As short as an index refers to it: `7.1`, `Task 7`; a domain or zone by its word: `药`, `湾`. */
export const clauseReference = (clause: Clause, locale: Locale): string =>
  clause.short?.[locale] ?? listedName(clause, locale)
