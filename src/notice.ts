/** What goes with every page and file: that the edition is unofficial and, until the host is chosen, that it is a preview. */
import { documentWords } from './i18n/document-words.ts'
import { ui } from './i18n/index.ts'
import { type Bilingual, inEach, type Locale, locales } from './locale.ts'
import { runOn } from './model/structure.ts'
import type { DocumentFacts } from './model/types.ts'
import { isPreview } from './site.ts'

export const unofficialLine = (document: DocumentFacts, locale: Locale): string =>
  ui(locale).unofficialLine(documentWords(document, locale))

/** When the document was drafted, forwarded and printed. */
export const datesLine = (document: DocumentFacts, locale: Locale): string =>
  ui(locale).datesLine(documentWords(document, locale))

/** That addresses are not for print; null once the permanent host is chosen. */
export const previewLine = (locale: Locale): string | null => (isPreview ? ui(locale).previewLine : null)

/** One sentence each. */
export const noticeLines = (document: DocumentFacts, locale: Locale): string[] =>
  [unofficialLine(document, locale), previewLine(locale)].filter((line) => line !== null)

export const noticeOf = (document: DocumentFacts): Bilingual =>
  inEach((locale) => runOn(noticeLines(document, locale), locale))

/** The same in a few words, for a row that may be copied out of its file. */
export const editionIn = (locale: Locale): string =>
  [ui(locale).unofficial, ...(isPreview ? [ui(locale).preview] : [])].join(' / ')

export const edition: string = locales.map(editionIn).join(' / ')
