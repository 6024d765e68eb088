/** The icon of the site, in its colors. */
import { palette } from '../styles/palette.ts'

const { accent, paper } = palette.light

/** @param radius of the corners; a home screen rounds them itself */
export const icon = (radius: number): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <title>¶</title>
  <rect width="32" height="32" rx="${radius}" fill="${accent}" />
  <path fill="${paper}" d="M14.5 6H25v2.6h-2.2V26h-2.6V8.6h-2.6V26H15v-8.5h-.5a5.75 5.75 0 0 1 0-11.5z" />
</svg>
`

/** Files for home screens, by the side that each has in pixels. */
export const iconFiles = {
  'apple-touch-icon': 180,
  'icon-192': 192,
  'icon-512': 512,
} as const
