/**
 * One set of scenarios in the browsers that readers have: `npm run build && npm run test:engines`. With names, in those alone:
 * `npm run test:engines -- "Chromium 88" Firefox`; `--only search` runs one scenario.
 */
import { parseArgs } from 'node:util'
import { others, today } from './engines.ts'
import { run } from './run.ts'
import { Page } from './page.ts'
import { scenariosBeside } from './scenarios/index.ts'
import { looks } from './scenarios/reading.ts'
import { serveHeard } from './site.ts'

const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', multiple: true } },
})
const chosen = names.length > 0 ? [...others, today].filter(({ name }) => names.some((part) => name.includes(part))) : others
const host = await serveHeard('dist')
const browser = await today.launch()
const driver = await browser.newPage()
const scenarios = scenariosBeside(await looks(new Page(driver, host.origin)))
await browser.close()
const asked = Object.fromEntries(
  Object.entries(scenarios).filter(([title]) => !values.only || values.only.some((part) => title.includes(part))),
)
const ok = await run(chosen, asked, host.origin, console.log)
await host.close()
process.exitCode = ok ? 0 : 1
