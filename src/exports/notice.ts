/** What goes with every file: that the edition is unofficial and, until the host is chosen, that it is a preview. */
import { ui } from '../i18n/index.ts'
import { type Bilingual, isPreview, type Locale } from '../site.ts'

function noticeIn(locale: Locale): string {
  const { unofficialLine, previewLine } = ui(locale)
  const gap = locale === 'en' ? ' ' : ''
  return isPreview ? `${unofficialLine}${gap}${previewLine}` : unofficialLine
}

export const notice: Bilingual = { zh: noticeIn('zh'), en: noticeIn('en') }
