/**
 * The whole test command: format and lint, types, unit tests, build, tests of the built site, browser tests.
 * Every step runs even when one before it failed; the last line is `N passed, N failed`.
 * A step without a report of its own (lint, types, build) counts as one.
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

rmSync(REPORTS, { recursive: true, force: true })
const results = [
  step('lint', 'biome check --error-on-warnings'),
  step('astro', 'astro check --minimumFailingSeverity warning'),
  step('types', 'tsc --noEmit'),
  vitest('unit'),
  step('build', 'astro build --silent'),
  vitest('build'),
  suite('browser', 'playwright test', (report) => {
    const { expected, unexpected, flaky } = playwrightReport.parse(report).stats
    return { passed: expected, failed: unexpected + flaky }
  }),
]
const passed = results.reduce((sum, r) => sum + r.passed, 0)
const failed = results.reduce((sum, r) => sum + r.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
