/** The policy in one picture, for chats and slides. */
import type { APIRoute } from 'astro'
import { glanceContent } from '../../exports/glance/content.ts'
import { fileSvg } from '../../exports/glance/file.ts'
import { keptPng } from '../../exports/glance/png.ts'
import { wide } from '../../exports/glance/wide.ts'
import { policy } from '../../policy.ts'
import { type Locale, locales } from '../../site.ts'

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }))

export const GET: APIRoute<{ locale: Locale }> = async ({ props }) =>
  new Response(await keptPng(fileSvg(wide(glanceContent(policy, props.locale)))))
