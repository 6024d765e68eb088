/** A document within a sentence: its title and its number. */
import type { Locale } from '../locale.ts'

export const namedIn: Record<Locale, (title: string, number: string) => string> = {
  // A title within a title has single marks (GB/T 15834—2011, 4.15).
  zh: (title, number) => `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》（${number}）`,
  en: (title, number) => `${title} (${number})`,
}
