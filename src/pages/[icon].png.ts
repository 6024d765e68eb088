/** The icon for home screens, which take no SVG. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { png } from '../images/drawing/png.ts'
import { icon, iconFiles } from '../images/icon.ts'

export const getStaticPaths = (() =>
  Object.entries(iconFiles).map(([name, side]) => ({
    params: { icon: name },
    props: { side },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ side: number }> = async ({ props }) =>
  new Response(Uint8Array.from(await png(icon(0), props.side)), { headers: { 'content-type': 'image/png' } })
