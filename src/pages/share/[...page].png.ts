/** The picture of each page, for where it is shared. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { kept } from '../../cache/content-cache.ts'
import { drawAll, sharePng } from '../../images/share/draw.ts'
import type { ShareImage } from '../../images/share/image.ts'
import { images } from '../../images/share/of-page.ts'
import { policy } from '../../policy.ts'
import { shareImagePath } from '../../urls.ts'

export const getStaticPaths = (async () => {
  // A build asks for one page after another; drawn beforehand, the pictures keep every core busy.
  if (import.meta.env.PROD) await drawAll(images, policy, kept)
  return images.map((image) => ({
    params: { page: shareImagePath(image.page).replace(/^share\/|\.png$/g, '') },
    props: { image },
  }))
}) satisfies GetStaticPaths

export const GET: APIRoute<{ image: ShareImage }> = async ({ props }) =>
  new Response(Uint8Array.from(await sharePng(props.image, policy, kept)), {
    headers: { 'content-type': 'image/png' },
  })
