/** Days as running text writes them. */
import type { Locale } from '../locale.ts'

/** `2023-10-11` → `October 11, 2023`. */
export const englishDate = (isoDate: string): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(isoDate))

/** `2023-10-11` → `2023 年 10 月 11 日`, with the spaces that the text prints. */
function chineseDate(isoDate: string): string {
  const [year, month, day] = isoDate.split('-').map(Number)
  return `${year} 年 ${month} 月 ${day} 日`
}

export const dayIn: Record<Locale, (isoDate: string) => string> = { zh: chineseDate, en: englishDate }

const withoutYear: Record<Locale, (isoDate: string) => string> = {
  zh: (isoDate) => chineseDate(isoDate).replace(/^\d+ 年 /, ''),
  en: (isoDate) => englishDate(isoDate).replace(/, \d+$/, ''),
}

/** Days of one sentence: a year that all share is said once, with the first in Chinese and with the last in English. */
export function daysIn(isoDates: readonly string[], locale: Locale): string[] {
  const isOneYear = new Set(isoDates.map((date) => date.slice(0, 4))).size === 1
  const saysYear = locale === 'zh' ? 0 : isoDates.length - 1
  return isoDates.map((date, i) => (isOneYear && i !== saysYear ? withoutYear : dayIn)[locale](date))
}
