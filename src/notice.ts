/** What goes with every page and file: which edition it is, that it is unofficial and, until the host is chosen, that it is a preview. */
import { documentWords } from './i18n/document-words.ts'
import { ui } from './i18n/index.ts'
import { type Bilingual, inEach, type Locale, locales } from './locale.ts'
import { editionDate, fingerprint } from './model/questions/edition.ts'
import { runOn } from './model/structure.ts'
import type { DocumentFacts, Policy } from './model/types.ts'
import { isPreview } from './site.ts'

/** What an edition is told by. */
type Edited = Pick<Policy, 'changes' | 'clauses' | 'document'>

export const unofficialLine = (document: DocumentFacts, locale: Locale): string =>
  ui(locale).unofficialLine(documentWords(document, locale))

/** Which edition this is, by its day and its fingerprint: `Edition of 2026-11-28 · 0123456789ab`. */
export const editionLine = (policy: Edited, locale: Locale): string =>
  ui(locale).editionLine(editionDate(policy), fingerprint(policy))

/** What this edition is called where a catalogue asks who translated or published it; never a body. */
export const editionName = (document: DocumentFacts, locale: Locale): string =>
  ui(locale).editionName(document.shortTitle[locale])

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

/** The same in a few words. */
export const standingIn = (locale: Locale): string =>
  [ui(locale).unofficial, ...(isPreview ? [ui(locale).preview] : [])].join(' / ')

/** What a row says that may be copied out of its file, or a table that is passed on alone: its standing and its edition. */
export const rowEdition = (policy: Edited, locale: Locale): string =>
  `${standingIn(locale)} / ${editionLine(policy, locale)}`

/** In a table for readers of both languages. */
export const rowEditions = (policy: Edited): string =>
  locales.map((locale) => rowEdition(policy, locale)).join(' / ')
