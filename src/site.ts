/** The one place that knows where the site lives and which languages it speaks. */

/** Host used until a permanent one is chosen; anything made for it is marked as a preview. */
const PLACEHOLDER_HOST = 'https://policy.example'

export const locales = ['zh', 'en'] as const
export type Locale = (typeof locales)[number]

/** One value for each language; leaving one out does not compile. */
export type Bilingual<T = string> = Record<Locale, T>

/** Makes a value for each language. */
export const inEach = <T>(make: (locale: Locale) => T): Bilingual<T> => ({ zh: make('zh'), en: make('en') })

/** BCP 47 tags for `lang` and `hreflang`. */
export const languageTag: Bilingual = { zh: 'zh-Hans', en: 'en' }

/** Names of the languages in themselves. */
export const languageName: Bilingual = { zh: '中文', en: 'English' }

export const otherLocale = (locale: Locale): Locale => (locale === 'zh' ? 'en' : 'zh')

/** Origin of the published site, from the environment variable `SITE`. */
export const origin = (process.env.SITE ?? PLACEHOLDER_HOST).replace(/\/+$/, '')

/** Path under which the site is served, from `BASE`; always begins and ends with a slash. */
export const base = `/${(process.env.BASE ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')

/** True until `SITE` names a permanent host: cards, codes and files then carry a preview mark. */
export const isPreview = origin === PLACEHOLDER_HOST

/** Where readers report an error in the translation: a mail address or an issue tracker; null hides the link. */
export const corrections: string | null = process.env.CORRECTIONS ?? null
