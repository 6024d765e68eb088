/** Name and icon for bookmarks and home screens, in both languages. */

import { languageTag, locales } from '../locale.ts'
import { policy } from '../policy.ts'
import { href } from '../urls.ts'

/** `--paper` of tokens.css, which a manifest cannot read. */
const PAPER = '#fcfbf8'

export const GET = () =>
  Response.json({
    name: locales.map((locale) => policy.document.shortTitle[locale]).join(' · '),
    short_name: policy.document.shortTitle.zh,
    lang: languageTag.zh,
    start_url: href(''),
    scope: href(''),
    display: 'browser',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [{ src: href('favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
  })
