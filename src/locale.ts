/** The languages of the edition. Pure: browsers import it too. */

export const locales = ['zh', 'en'] as const
export type Locale = (typeof locales)[number]

/** One value for each language; leaving one out does not compile. */
export type Bilingual<T = string> = Record<Locale, T>

/** Makes a value for each language. */
export const inEach = <T>(make: (locale: Locale) => T): Bilingual<T> => ({ zh: make('zh'), en: make('en') })

/** BCP 47 tags for `lang` and `hreflang`. */
export const languageTag: Bilingual = { zh: 'zh-Hans', en: 'en' }

/**
 * Attributes of words of the document: its Chinese is exact, and a browser that translates must not put other words in its place.
 * On a Chinese page, which may be translated as a whole, only what is quoted beside another language has them.
 */
export const wordsIn = (locale: Locale) => ({
  lang: languageTag[locale],
  translate: locale === 'zh' ? ('no' as const) : undefined,
})

/** Tags with a country, which translators' tools list. */
export const countryTag: Bilingual = { zh: 'zh-CN', en: 'en-US' }

/** Names of the languages in themselves. */
export const languageName: Bilingual = { zh: '中文', en: 'English' }

export const otherLocale = (locale: Locale): Locale => (locale === 'zh' ? 'en' : 'zh')
