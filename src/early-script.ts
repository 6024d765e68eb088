import { transformSync } from 'esbuild'
import { readText } from './read-text.ts'

/** Runs before the first paint and is therefore inline; its hash lets it through the Content-Security-Policy. */
export const earlyScript = transformSync(readText('src/browser/early.js'), { minify: true }).code.trim()
