/** The pictures of this site's pages, by path. */

import { policy } from '../../policy.ts'
import type { ShareImage } from './image.ts'
import { shareImages } from './images.ts'

export const images = shareImages(policy)
const byPage = new Map(images.map((image) => [image.page, image]))

/**
 * @param page whole path: `zh/tasks/7/`
 * @throws for a page that nothing was decided for
 */
export function shareImageOf(page: string): ShareImage {
  const image = byPage.get(page)
  if (!image) throw new Error(`No share image for /${page}: say in src/images/share/images.ts what it shows.`)
  return image
}
