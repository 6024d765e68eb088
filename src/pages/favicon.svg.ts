/** The icon, in the colors of the site. */
import { palette } from '../styles/palette.ts'

const { accent, paper } = palette.light

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <title>¶</title>
  <rect width="32" height="32" rx="5" fill="${accent}" />
  <path fill="${paper}" d="M14.5 6H25v2.6h-2.2V26h-2.6V8.6h-2.6V26H15v-8.5h-.5a5.75 5.75 0 0 1 0-11.5z" />
</svg>
`

export const GET = () => new Response(icon, { headers: { 'Content-Type': 'image/svg+xml' } })
