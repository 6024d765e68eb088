/** Builds the site once more, for tests that compare builds. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtFiles } from './pages.ts'

/**
 * @param name folder of the build, below `test-results`, which git ignores; inside the project, for Astro looks there for its packages
 * @param env `SITE` and `BASE`
 * @returns the folder
 * @throws when the build fails
 */
export function buildAgain(name: string, env: Record<string, string> = {}): string {
  const directory = `test-results/builds/${name}`
  execFileSync('node_modules/.bin/astro', ['build', '--silent', '--outDir', directory], {
    env: { ...process.env, ...env },
    stdio: 'pipe',
  })
  return directory
}

/** Path and SHA-256 of every file of a build. */
export const hashes = (directory: string): Record<string, string> =>
  Object.fromEntries(
    builtFiles(directory).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(directory, file)))
        .digest('hex'),
    ]),
  )
