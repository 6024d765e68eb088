/**
 * How long the site takes to build, with nothing kept, with everything kept, and after one changed character of the English;
 * how many files come out and how large. Prints figures; asserts nothing, for machines differ.
 */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { kept } from '../src/cache/content-cache.ts'
import { buildAgain } from '../tests/support/build.ts'
import { builtFiles } from '../tests/support/pages.ts'

const FOLDER = 'bench'
/** A line of the English, and the same with one more character. */
const EDITED = 'src/content/en/task-8.mdx'
const CHANGE = ['increase the nutritional value', 'increase the nutritional values'] as const

function timed(name: string): number {
  const started = performance.now()
  buildAgain(FOLDER)
  const seconds = (performance.now() - started) / 1000
  console.log(`${name.padEnd(36)}${seconds.toFixed(1).padStart(8)} s`)
  return seconds
}

/** Builds with the change, and takes it back whatever happens. */
function timedAfterChange(): number {
  const before = readFileSync(EDITED, 'utf8')
  if (!before.includes(CHANGE[0])) throw new Error(`${EDITED} does not hold "${CHANGE[0]}"`)
  try {
    writeFileSync(EDITED, before.replace(...CHANGE))
    return timed('one character of the English changed')
  } finally {
    writeFileSync(EDITED, before)
  }
}

function outputs(directory: string) {
  const kinds = new Map<string, { count: number; bytes: number }>()
  for (const file of builtFiles(directory)) {
    const kind = extname(file) || 'other'
    const { count, bytes } = kinds.get(kind) ?? { count: 0, bytes: 0 }
    kinds.set(kind, { count: count + 1, bytes: bytes + statSync(join(directory, file)).size })
  }
  console.log(`\n${'files'.padEnd(12)}${'number'.padStart(8)}${'kB'.padStart(10)}`)
  for (const [kind, { count, bytes }] of [...kinds].sort((a, b) => b[1].bytes - a[1].bytes))
    console.log(`${kind.padEnd(12)}${`${count}`.padStart(8)}${(bytes / 1000).toFixed(0).padStart(10)}`)
}

rmSync(kept.directory, { recursive: true, force: true })
const cold = timed('nothing kept')
timed('everything kept')
const changed = timedAfterChange()
console.log(`${'changed : nothing kept'.padEnd(36)}${(changed / cold).toFixed(2).padStart(8)}`)
outputs(`test-results/builds/${FOLDER}`)
