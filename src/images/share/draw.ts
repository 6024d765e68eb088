/** Draws share images, several at a time, and none that the cache holds. */
import type { ContentCache } from '../../cache/content-cache.ts'
import { ui } from '../../i18n/index.ts'
import type { Locale } from '../../locale.ts'
import type { Policy } from '../../model/types.ts'
import { previewLine, unofficialLine } from '../../notice.ts'
import { readText } from '../../read-text.ts'
import { palette } from '../../styles/palette.ts'
import { cacheKey } from '../drawing/cache-key.ts'
import { png } from '../drawing/png.ts'
import { several } from '../drawing/several.ts'
import { titlePieces } from '../drawing/title-pieces.ts'
import { typeset } from '../drawing/typeset.ts'
import { wholeWords } from '../drawing/whole-words.ts'
import type { ShareImage } from './image.ts'

/** What Open Graph and large Twitter cards ask for, in pixels. */
export const SIZE = { width: 1200, height: 630 } as const

const template = readText('src/images/share/share-image.typ')
const drawnWith = cacheKey('images/share')

/** The document's number without its series, beside what has none of its own: `〔22〕`, `[22]`. */
function numberOf({ number }: Policy['document'], locale: Locale): string {
  const digits = /\d+(?!.*\d)/.exec(number[locale])?.[0] ?? ''
  return locale === 'zh' ? `〔${digits}〕` : `[${digits}]`
}

/** What the template reads. */
function content({ page, locale, title, ...says }: ShareImage, policy: Policy) {
  const { document } = policy
  return {
    ...says,
    page,
    locale,
    title: titlePieces(title, locale, policy),
    words: wholeWords(says.words, locale, policy),
    mark: says.numeral ?? numberOf(document, locale),
    document: title === document.title[locale] ? null : document.title[locale],
    number: document.number[locale],
    unofficial: ui(locale).unofficial,
    unofficialLine: wholeWords(unofficialLine(document, locale), locale, policy),
    preview: previewLine(locale),
    colors: palette.light,
  }
}

/** The picture as SVG, before it is rasterised. */
export const shareSvg = (image: ShareImage, policy: Policy): string =>
  typeset(template, content(image, policy))

/** The picture as PNG, {@link SIZE} large. */
export const sharePng = (image: ShareImage, policy: Policy, cache: ContentCache): Promise<Buffer> =>
  cache.get({ how: drawnWith, says: content(image, policy) }, () => png(shareSvg(image, policy), SIZE.width))

/** Fills the cache. */
export const drawAll = (images: readonly ShareImage[], policy: Policy, cache: ContentCache): Promise<void> =>
  several(images, (image) => sharePng(image, policy, cache))
