/** Runs each scenario in each engine that is here, a row each. */
import { isDeepStrictEqual } from 'node:util'
import { type Browser, type Driver, type Engine, Missing } from './drivers/driver.ts'
import { Page } from './page.ts'

/** Records a fault where what is found is not what is expected. */
export type Check = (what: string, found: unknown, expected?: unknown) => void
export type Scenario = (page: Page, check: Check) => Promise<void>

/** A scenario that takes longer hangs. */
const LIMIT_MS = 300_000

/** What Chromium before 97 says of a word of the policy that it does not know. */
const UNKNOWN_WORD = /contains an invalid source: ''wasm-unsafe-eval''/
/** It then refuses WebAssembly, and says so of the one question by which search learns it. */
const REFUSED = /^policy script-src eval /

/** Without what a browser says that is too old for WebAssembly under a policy: there all works without it. */
function unexpected(lines: readonly string[]): string[] {
  const isOld = lines.some((line) => UNKNOWN_WORD.test(line))
  return lines.filter((line) => line !== '' && !(isOld && (UNKNOWN_WORD.test(line) || REFUSED.test(line))))
}

const short = (value: unknown) => (JSON.stringify(value) ?? 'undefined').slice(0, 300)

/** What is wrong with the site in this scenario. */
async function faultsOf(scenario: Scenario, browser: Browser, origin: string): Promise<string[]> {
  const faults: string[] = []
  const check: Check = (what, found, expected = true) => {
    if (!isDeepStrictEqual(found, expected)) faults.push(`${what}: ${short(found)}, not ${short(expected)}`)
  }
  let driver: Driver | undefined
  async function tried() {
    driver = await browser.newPage()
    const page = new Page(driver, origin)
    await scenario(page, check)
    const heard = await page.run(() => sessionStorage.getItem('heard') || '')
    faults.push(...new Set(unexpected([...heard.split('\n'), ...driver.complaints()])))
  }
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it hangs')), LIMIT_MS)
  })
  try {
    await Promise.race([tried(), limit])
  } catch (error) {
    faults.push(`${error}`)
  }
  clearTimeout(timer)
  await driver?.close()
  return faults
}

/** @returns whether an engine was here and every scenario held in every one */
export async function run(
  engines: readonly Engine[],
  scenarios: Readonly<Record<string, Scenario>>,
  origin: string,
  say: (line: string) => void,
): Promise<boolean> {
  let [found, failed] = [0, 0]
  for (const { name, launch } of engines) {
    let browser: Browser
    try {
      browser = await launch()
    } catch (error) {
      if (!(error instanceof Missing)) throw error
      say(`${name}: not found, ${error.message}`)
      continue
    }
    found++
    for (const [title, scenario] of Object.entries(scenarios)) {
      const started = Date.now()
      const faults = await faultsOf(scenario, browser, origin)
      if (faults.length > 0) failed++
      const seconds = ((Date.now() - started) / 1000).toFixed(1)
      say(`${faults.length === 0 ? '✓' : '✗'} ${name.padEnd(12)} ${title} (${seconds} s)`)
      for (const fault of faults) say(`    ${fault}`)
    }
    await browser.close()
  }
  say(`${found} of ${engines.length} engines found, ${failed} scenarios failed`)
  return found > 0 && failed === 0
}
