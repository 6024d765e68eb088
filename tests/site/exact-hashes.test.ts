import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { withExactHashes } from '../../src/exact-hashes.ts'

const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`
const policy = `default-src 'none';script-src 'self' ${hash('elsewhere')} ${hash('run()')}; style-src 'self' ${hash('a{}')}; `
const page = (rest: string) =>
  `<meta charset="utf-8"><title>x</title>${rest}<meta http-equiv="content-security-policy" content="${policy}">`

test('a page names its own scripts and styles, and no others', () => {
  const html = withExactHashes(
    page('<style>p{}</style><script>run()</script><script type="module" src="x.js"></script>'),
  )
  expect(html).toContain(
    `content="default-src 'none';script-src 'self' ${hash('run()')};style-src 'self' ${hash('p{}')}"`,
  )
})

test('a page without any names none, and keeps all else, behind its policy', () => {
  expect(withExactHashes(page('<p>x</p>'))).toBe(
    `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none';script-src 'self';style-src 'self'"><title>x</title><p>x</p>`,
  )
})

test('data needs no leave to run', () => {
  expect(withExactHashes(page('<script type="application/ld+json">{}</script>'))).toContain(
    "script-src 'self';",
  )
})

test('a page without a policy, or without a place for it, is an error', () => {
  expect(() => withExactHashes('<p>x</p>')).toThrow('without a content security policy')
  expect(() => withExactHashes(page('').replace('<meta charset="utf-8">', ''))).toThrow(
    'without <meta charset',
  )
})
