/** Every string of the interface, in both languages. The English has the type of the Chinese: a string that one lacks does not compile. */
import type { Bilingual, Locale } from '../locale.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

const dictionaries: Bilingual<typeof zh> = { zh, en }

export const ui = (locale: Locale): typeof zh => dictionaries[locale]
