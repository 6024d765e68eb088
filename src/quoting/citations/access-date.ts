/**
 * The day of access in a citation. Pages are built without a clock, so citations are made with a placeholder that a reader
 * can also fill in by hand, and the browser puts the day of copying in its place. Little is imported: it is sent to the browser.
 */
import { englishDate } from '../../language/days.ts'

/** Stands for the day of access until it is known, as ISO 8601 writes it. */
export const ACCESS_DATE = 'YYYY-MM-DD'

/** The same in an English sentence. */
export const ACCESS_DATE_ENGLISH = 'Month D, YYYY'

/** The day that the reader's calendar shows at this moment; UTC would be yesterday on a morning in Shanghai. */
export function localIsoDate(moment: Date): string {
  const twoDigits = (n: number) => String(n).padStart(2, '0')
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`
}

/**
 * Puts the day of access into a citation of any style, as plain text or HTML. A text without a placeholder comes back as it is.
 *
 * @param isoDate ISO 8601, `2026-10-07`
 * @throws RangeError when it is no day of the calendar.
 */
export function withAccessDate(text: string, isoDate: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== isoDate)
    throw new RangeError(`"${isoDate}" is no date such as 2026-10-07`)
  return (
    text
      .replaceAll(ACCESS_DATE, isoDate)
      .replaceAll(ACCESS_DATE_ENGLISH, englishDate(isoDate))
      // Y2 of RIS.
      .replaceAll('YYYY/MM/DD', isoDate.replaceAll('-', '/'))
      // The date-parts of CSL-JSON, which are numbers.
      .replace(
        /"YYYY",(\s*)"MM",(\s*)"DD"/g,
        (_, afterYear: string, afterMonth: string) =>
          `${date.getUTCFullYear()},${afterYear}${date.getUTCMonth() + 1},${afterMonth}${date.getUTCDate()}`,
      )
  )
}
