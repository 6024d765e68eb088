/** The oldest browsers in which every tool must work: scripts and styles are lowered to theirs, and tests of what is built see to the rest. */
import { readFileSync } from 'node:fs'

/** As Vite names them: `chrome88`. */
export const oldestBrowsers = readFileSync('.browserslistrc', 'utf8')
  .split('\n')
  .filter((line) => /^\w/.test(line))
  .map((line) => line.replace(' ', ''))
