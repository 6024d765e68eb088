/** What `OFFLINE=off` does to a build; what the worker that it writes does to a browser: tests/browser/offline.spec.ts. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { afresh } from '../support/afresh.ts'

type Hooks = Readonly<Record<string, (options: object) => void>>

async function hooksWith(env: Record<string, string>) {
  afresh({ env })
  const { offline, leavingWorker } = await import('../../src/offline/index.ts')
  return { hooks: offline.hooks as unknown as Hooks, leaving: leavingWorker() }
}

/** What pages are told. */
function told(hooks: Hooks): unknown[] {
  const all: unknown[] = []
  hooks['astro:config:setup']?.({ command: 'build', updateConfig: (config: unknown) => all.push(config) })
  return all
}
const toldAs = (address: string) => [{ vite: { define: { WORKER_ADDRESS: JSON.stringify(address) } } }]

test('off, pages look for no worker, and the one that is there only leaves', async () => {
  const { hooks, leaving } = await hooksWith({ OFFLINE: 'off', BASE: '/policy/' })
  expect(told(hooks)).toEqual(toldAs(''))
  const folder = mkdtempSync(join(tmpdir(), 'offline-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  hooks['astro:build:done']?.({ dir: pathToFileURL(`${folder}/`) })
  expect(readdirSync(folder)).toEqual(['sw.js'])
  expect(readFileSync(join(folder, 'sw.js'), 'utf8')).toBe(leaving)
  // The copies of this site alone.
  expect(leaving).toContain('"/policy/sw.js"')
  expect(leaving).toContain('unregister')
  expect(leaving).not.toContain('onfetch')
})

test('otherwise they look for the worker', async () => {
  const { hooks } = await hooksWith({ OFFLINE: '', BASE: '/policy/' })
  expect(told(hooks)).toEqual(toldAs('/policy/sw.js'))
})
