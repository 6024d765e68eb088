/** What goes with every file: that the edition is unofficial and, until the host is chosen, that it is a preview. */
import { ui } from './i18n/index.ts'
import { type Bilingual, inEach, type Locale, locales, sentenceGap } from './locale.ts'
import { isPreview } from './site.ts'

export const notice: Bilingual = inEach(noticeIn)

function noticeIn(locale: Locale): string {
  const { unofficialLine, previewLine } = ui(locale)
  return isPreview ? `${unofficialLine}${sentenceGap[locale]}${previewLine}` : unofficialLine
}

/** The same in a few words, for a row that may be copied out of its file. */
export const edition: string = locales
  .flatMap((locale) => [ui(locale).unofficial, ...(isPreview ? [ui(locale).preview] : [])])
  .join(' / ')
