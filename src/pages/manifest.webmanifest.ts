/** Name and icon for bookmarks and home screens, in both languages. */
import { ui } from '../i18n/index.ts'
import { languageTag, locales } from '../site.ts'
import { palette } from '../styles/palette.ts'
import { href } from '../urls.ts'

export const GET = () =>
  Response.json({
    name: locales.map((locale) => ui(locale).siteName).join(' · '),
    short_name: ui('zh').siteName,
    lang: languageTag.zh,
    start_url: href(''),
    scope: href(''),
    display: 'browser',
    background_color: palette.light.paper,
    theme_color: palette.light.paper,
    icons: [{ src: href('favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
  })
