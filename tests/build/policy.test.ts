/** Every page says what it may run and apply before anything that it might, and names exactly that. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { all, builtDocuments, parseDocument } from '../support/dom.ts'
import { offenders } from '../support/offenders.ts'

const POLICY = 'meta[http-equiv="content-security-policy"]'

/** What of a page its policy does not govern, or forbids. */
function faults(document: Document): string[] {
  const [charset, policy] = all(document, 'head *')
  const sources = policy?.getAttribute('content') ?? ''
  // Some stand behind the body.
  const inline = all(document, 'script, style').filter(
    (el) =>
      el.localName === 'style' ||
      (el.localName === 'script' &&
        !el.hasAttribute('src') &&
        el.getAttribute('type') !== 'application/ld+json'),
  )
  const named = inline.map(
    (el) =>
      `'sha256-${createHash('sha256')
        .update(el.textContent ?? '')
        .digest('base64')}'`,
  )
  return [
    ...(charset?.hasAttribute('charset') ? [] : ['the charset is not the first']),
    ...(policy?.matches(POLICY) ? [] : ['the policy is not the second']),
    ...named.filter((hash) => !sources.includes(hash)).map((hash) => `not named: ${hash}`),
    ...[...sources.matchAll(/'sha256-[^']+'/g)]
      .map(([hash]) => hash)
      .filter((hash) => !named.includes(hash))
      .map((hash) => `not on the page: ${hash}`),
    ...(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')/.test(sources) ? ['lets anything run'] : []),
  ]
}

test('the policy of every page stands before the first script and names what is on it', () => {
  const wrong = offenders(
    builtDocuments(),
    ({ path }) => `/${path}`,
    ({ document }) => expect(faults(document)).toEqual([]),
  )
  expect(wrong).toEqual([])
})

test('a script before the policy, one that it does not name and a name of nothing are found', () => {
  const page = (head: string) => faults(parseDocument(`<html><head>${head}</head><body></body></html>`))
  const policy = (sources: string) => `<meta http-equiv="content-security-policy" content="${sources}">`
  const hash = `'sha256-${createHash('sha256').update('run()').digest('base64')}'`
  const run = '<script>run()</script>'
  expect(page(`<meta charset="utf-8">${policy(hash)}${run}`)).toEqual([])
  expect(page(`<meta charset="utf-8">${run}${policy(hash)}`)).toContain('the policy is not the second')
  expect(page(`<meta charset="utf-8">${policy("'self'")}${run}`)).toEqual([`not named: ${hash}`])
  expect(page(`<meta charset="utf-8">${policy(hash)}`)).toEqual([`not on the page: ${hash}`])
  expect(page(`<meta charset="utf-8">${policy("'unsafe-inline'")}`)).toEqual(['lets anything run'])
  expect(page(`<meta charset="utf-8">${policy("'wasm-unsafe-eval'")}`)).toEqual([])
})
