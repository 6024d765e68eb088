import { expect, test } from 'vitest'
import { type Browser, type Driver, type Engine, Missing } from './drivers/driver.ts'
import { run, type Scenario } from './run.ts'

/** A page on which scripts run here, and which has heard something. */
const pageThat = (complaints: string[]): Driver => ({
  open: async () => {},
  evaluate: async () => '',
  keys: async () => {},
  pointer: async () => {},
  resize: async () => {},
  screenshot: async () => Buffer.of(),
  complaints: () => complaints,
  close: async () => {},
})
const here = (...complaints: string[]): Engine => ({
  name: 'Here',
  launch: async (): Promise<Browser> => ({
    newPage: async () => pageThat(complaints),
    close: async () => {},
  }),
})
const missing: Engine = {
  name: 'Elsewhere',
  launch: () => Promise.reject(new Missing('no /usr/bin/elsewhere')),
}
const holds: Scenario = async (_, check) => check('two', 1 + 1, 2)

async function told(engines: readonly Engine[], scenario: Scenario) {
  const lines: string[] = []
  const ok = await run(engines, { counting: scenario }, 'http://127.0.0.1', (line) => lines.push(line))
  return { ok, lines: lines.join('\n') }
}

test('it holds where an engine is here and every scenario holds; what is missing is named', async () => {
  const { ok, lines } = await told([missing, here()], holds)
  expect(ok).toBe(true)
  expect(lines).toContain('✓ Here')
  expect(lines).toContain('Elsewhere: not found, no /usr/bin/elsewhere')
  expect(lines).toContain('1 of 2 engines found, 0 scenarios failed')
})

test('it fails where no engine is found', async () => {
  expect((await told([missing], holds)).ok).toBe(false)
  expect((await told([], holds)).ok).toBe(false)
})

test('it fails where a scenario finds something else, throws, or the page complains', async () => {
  const { ok, lines } = await told([here()], async (_, check) => {
    check('two', 1, 2)
    check('three', 1, 3)
  })
  expect(ok).toBe(false)
  for (const fault of ['two: 1, not 2', 'three: 1, not 3']) expect(lines).toContain(fault)
  const thrown = await told([here()], () => Promise.reject(new Error('gone')))
  expect(thrown.ok).toBe(false)
  expect(thrown.lines).toContain('gone')
  expect((await told([here('refused')], holds)).lines).toContain('refused')
  expect((await told([here('refused')], holds)).ok).toBe(false)
})

test('an engine that is here but does not start is a fault, not missing', async () => {
  const broken: Engine = { name: 'Broken', launch: () => Promise.reject(new Error('it ended')) }
  await expect(told([broken], holds)).rejects.toThrow('it ended')
})

test('only a browser that does not know the word may refuse WebAssembly', async () => {
  const unknown = "error … contains an invalid source: ''wasm-unsafe-eval''. It will be ignored."
  const refused = 'policy script-src eval http://127.0.0.1/_astro/search.js:2'
  expect((await told([here(unknown, refused)], holds)).ok).toBe(true)
  expect((await told([here(refused)], holds)).ok).toBe(false)
  expect((await told([here(unknown, 'policy style-src inline')], holds)).ok).toBe(false)
})
