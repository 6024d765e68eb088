/**
 * One set of scenarios in the browsers that readers have: `npm run build && npm run test:engines`. With names, in those alone:
 * `npm run test:engines -- "Chromium 88" Firefox`; `--only search` runs one scenario,
 * and `--shots` also makes pictures.
 */
import { parseArgs } from 'node:util'
import { others, today } from './engines.ts'
import { Page } from './page.ts'
import { run } from './run.ts'
import { scenariosBeside } from './scenarios/index.ts'
import { type Looks, looks } from './scenarios/reading.ts'
import { shoot } from './shots.ts'
import { serveHeard } from './site.ts'

const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', multiple: true }, shots: { type: 'boolean', default: false } },
})
const chosen =
  names.length > 0
    ? [...others, today].filter(({ name }) => names.some((part) => name.includes(part)))
    : others
// Ended from outside, too, it leaves no browser behind.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
const host = await serveHeard('dist')
async function looksOfToday() {
  const browser = await today.launch()
  const found = await looks(new Page(await browser.newPage(), host.origin))
  await browser.close()
  return found
}
let model: Promise<Looks> | undefined
const scenarios = scenariosBeside(() => {
  model ??= looksOfToday()
  return model
})
const asked = Object.fromEntries(
  Object.entries(scenarios).filter(
    ([title]) => !values.only || values.only.some((part) => title.includes(part)),
  ),
)
if (values.shots) for (const engine of chosen) await shoot(engine, host.origin)
const ok = await run(chosen, asked, host.origin, console.log)
await host.close()
process.exitCode = ok ? 0 : 1
