/** Every string of the interface, in both languages. A missing one does not compile. */
import type { Bilingual, Locale } from '../locale.ts'
import { en } from './en.ts'
import { type Strings, zh } from './zh.ts'

const dictionaries: Bilingual<Strings> = { zh, en }

export const ui = (locale: Locale): Strings => dictionaries[locale]
