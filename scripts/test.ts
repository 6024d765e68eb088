/**
 * The whole test command: format and lint, types, unit tests, build, tests of the built site, browser tests.
 * Every step runs even when one before it failed, but for those that look at the build: after a failed one they would
 * judge the last good one. Each then counts as one failure. The last line is `N passed, N failed`.
 * A step without a report of its own (lint, types, build) counts as one.
 * `--all` looks at every page and asks every query, where the plain run takes one page of each kind and a sample.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { z } from 'zod'

interface Result {
  passed: number
  failed: number
}

const REPORTS = 'test-results/reports'
const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
})

function run(name: string, command: string): boolean {
  const started = Date.now()
  console.log(`\n▸ ${name}: ${command}`)
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' })
  console.log(`▸ ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${Math.round((Date.now() - started) / 1000)} s)`)
  return status === 0
}

/** A step that is one check. */
const step = (name: string, command: string): Result =>
  run(name, command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }

/** A step that writes a report; without a readable one it counts as one failure. */
function suite(name: string, command: string, read: (report: unknown) => Result): Result {
  const ok = run(name, command)
  try {
    const result = read(JSON.parse(readFileSync(`${REPORTS}/${name}.json`, 'utf8')))
    return ok || result.failed > 0 ? result : { ...result, failed: 1 }
  } catch (error) {
    console.log(`▸ ${name}: no report (${error})`)
    return { passed: 0, failed: 1 }
  }
}

const vitest = (name: string): Result =>
  suite(
    name,
    `vitest run --project ${name} --reporter=default --reporter=json --outputFile.json=${REPORTS}/${name}.json`,
    (report) => {
      const { numPassedTests, numFailedTests } = vitestReport.parse(report)
      return { passed: numPassedTests, failed: numFailedTests }
    },
  )

/** @param run not called when there is no build to look at. */
function ofBuild(built: Result, name: string, run: () => Result): Result {
  if (built.failed === 0) return run()
  console.log(`\n▸ ${name}: not run, the build failed`)
  return { passed: 0, failed: 1 }
}

if (process.argv.includes('--all')) process.env.TEST_ALL = '1'
rmSync(REPORTS, { recursive: true, force: true })
const source = [
  step('lint', 'biome check --error-on-warnings'),
  step('astro', 'astro check --minimumFailingSeverity warning'),
  step('types', 'tsc --noEmit'),
  vitest('unit'),
]
const built = step('build', 'astro build --silent')
const results = [
  ...source,
  built,
  ofBuild(built, 'build', () => vitest('build')),
  ofBuild(built, 'browser', () =>
    suite('browser', 'playwright test', (report) => {
      const { expected, unexpected, flaky } = playwrightReport.parse(report).stats
      return { passed: expected, failed: unexpected + flaky }
    }),
  ),
]
const passed = results.reduce((sum, r) => sum + r.passed, 0)
const failed = results.reduce((sum, r) => sum + r.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
