/** What goes with every copy of the text that leaves the site. */
import { ui } from '../i18n/index.ts'
import { type Bilingual, isPreview, type Locale, locales } from '../site.ts'

/** The unofficial-edition line; before the host is chosen also that addresses are not for print. */
export const notice: Bilingual = { zh: noticeIn('zh'), en: noticeIn('en') }

function noticeIn(locale: Locale): string {
  const { unofficialLine, previewLine } = ui(locale)
  const gap = locale === 'en' ? ' ' : ''
  return isPreview ? `${unofficialLine}${gap}${previewLine}` : unofficialLine
}

/** The same in a few words, for a line of a file that may be copied out of it. */
export const edition: string = locales
  .flatMap((locale) => [ui(locale).unofficial, ...(isPreview ? [ui(locale).preview] : [])])
  .join(' · ')
