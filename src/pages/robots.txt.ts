/** Everything may be read by everyone; crawlers look for this file at the root of a host only. */
import { absolute } from '../urls.ts'

export const GET = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('sitemap-index.xml')}\n`)
