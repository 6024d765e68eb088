/** The page of changes: every edition at its anchor, and a fingerprint that anybody makes again. */
import { webcrypto } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { locales } from '../../src/locale.ts'
import { fingerprint } from '../../src/model/questions/edition.ts'
import { realPolicy } from '../support/content.ts'
import { all, documentAt, text } from '../support/dom.ts'

const policy = realPolicy()

/** What the code says when it is run, with the files of the build for the network. */
async function printed(code: string): Promise<unknown[]> {
  const said: unknown[] = []
  const AsyncFunction = (async () => {}).constructor as new (
    ...source: string[]
  ) => (...values: unknown[]) => Promise<void>
  await new AsyncFunction('fetch', 'crypto', 'console', code)(
    async (path: string) => ({ json: async () => JSON.parse(readFileSync(`dist${path}`, 'utf8')) }),
    webcrypto,
    { log: (line: unknown) => said.push(line) },
  )
  return said
}

test.each(locales)(
  '/%s/changes/: the recipe, run as it is printed, gives the fingerprint',
  async (locale) => {
    const page = documentAt(`${locale}/changes/`)
    const code = page.querySelector('#fingerprint .console')?.textContent ?? ''
    expect(await printed(code)).toEqual([fingerprint(policy)])
    expect(all(page, '#fingerprint code').at(-1)?.textContent).toBe(fingerprint(policy))
    // Another order of the same text is another edition.
    expect(await printed(code.replace('[id, zh, en]', '[id, en, zh]'))).not.toEqual([fingerprint(policy)])
  },
)

test.each(locales)('/%s/changes/: an edition at the anchor of its day, the newest first', (locale) => {
  const page = documentAt(`${locale}/changes/`)
  const editions = all(page, 'section:has(time)').map((section) => ({
    date: section.id,
    fingerprint: text(section.querySelector('h2 code')),
    titles: all(section, 'dt + dd').map((title) => text(title)),
  }))
  expect(editions).toEqual(
    policy.editions
      .map((edition) => ({
        ...edition,
        titles: policy.changes.filter(({ date }) => date === edition.date).map(({ title }) => title[locale]),
      }))
      .reverse(),
  )
  expect(editions.at(-1)).toMatchObject({ date: '2026-11-25', fingerprint: '7bc7cdd168a5' })
})
