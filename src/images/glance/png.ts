/** The standalone drawing as pixels. */
import { kept } from '../../cache/content-cache.ts'
import { cacheKey } from '../drawing/cache-key.ts'
import { png } from '../drawing/png.ts'

const drawnWith = cacheKey('images/glance')

/** A4 at 300 dots an inch. */
export const pngSize = { width: 2480, height: 3507 }

/**
 * @param svg without words that need a font, such as {@link file://./file.ts} makes
 * @returns the same bytes for the same drawing, drawn once
 */
export const glancePng = (svg: string): Promise<Uint8Array> =>
  kept.get({ how: drawnWith, svg, ...pngSize }, () => png(svg, pngSize.width))
