/** Every string of the interface, in both languages. A missing one does not compile. */
import type { Bilingual, Locale } from '../site.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

/** The Chinese dictionary sets the shape. */
export type Strings = {
  readonly [K in keyof typeof zh]: (typeof zh)[K] extends string ? string : (typeof zh)[K]
}

const dictionaries: Bilingual<Strings> = { zh, en }

export const ui = (locale: Locale): Strings => dictionaries[locale]
