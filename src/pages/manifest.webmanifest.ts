/** Name and icon for bookmarks and home screens, in both languages. */

import { iconFiles } from '../images/icon.ts'
import { languageTag, locales } from '../locale.ts'
import { policy } from '../policy.ts'
import { palette } from '../styles/palette.ts'
import { href } from '../urls.ts'

export const GET = () =>
  Response.json({
    name: locales.map((locale) => policy.document.shortTitle[locale]).join(' · '),
    short_name: policy.document.shortTitle.zh,
    lang: languageTag.zh,
    start_url: href(''),
    scope: href(''),
    display: 'browser',
    background_color: palette.light.paper,
    theme_color: palette.light.paper,
    icons: [
      { src: href('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...Object.entries(iconFiles).map(([name, side]) => ({
        src: href(`${name}.png`),
        sizes: `${side}x${side}`,
        type: 'image/png',
      })),
    ],
  })
