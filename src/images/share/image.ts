import type { Series } from '../../glance/content.ts'
import type { Locale } from '../../locale.ts'

/** What the picture of a page says. */
export interface ShareImage {
  /** Whole path of the page. */
  page: string
  /** Language of the page; `zh` for those in both. */
  locale: Locale
  /** Value of `og:type`: a piece of the text, or a way into it. */
  type: 'article' | 'website'
  /** Large, in the margin: `7.1`; null where nothing is numbered. */
  numeral: string | null
  /** Above the title: its number, or what it is part of. */
  eyebrow: string
  title: string
  /** The title in English, on pages in both languages. */
  titleBelow: string | null
  words: string
  /** Drawn in the place of title and words. */
  series?: readonly Series[]
}
