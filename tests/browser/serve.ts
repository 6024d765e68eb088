/** Started by Playwright: serves dist/ on the given port. */
import { serve } from '../support/server.ts'

const { origin } = await serve('dist', Number(process.argv[2]))
console.log(`serving dist at ${origin}`)
