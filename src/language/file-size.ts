/** How large a file is, in words. */
import { type Locale, languageTag } from '../locale.ts'

/** Of a thousand, as file managers count on most systems: `456 kB`, `13.1 MB`; the exact number is in the markup. */
export function fileSize(bytes: number, locale: Locale): string {
  const [unit, size] = bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const)
  return new Intl.NumberFormat(languageTag[locale], {
    style: 'unit',
    unit,
    maximumSignificantDigits: 3,
  }).format(bytes / size)
}
