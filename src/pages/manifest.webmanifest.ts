/** Name and icon for bookmarks and home screens, in both languages. */
import { ui } from '../i18n/index.ts'
import { languageTag, locales } from '../locale.ts'
import { href } from '../urls.ts'

/** `--paper` of tokens.css, which a manifest cannot read. */
const PAPER = '#fcfbf8'

export const GET = () =>
  Response.json({
    name: locales.map((locale) => ui(locale).siteName).join(' · '),
    short_name: ui('zh').siteName,
    lang: languageTag.zh,
    start_url: href(''),
    scope: href(''),
    display: 'browser',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [{ src: href('favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
  })
