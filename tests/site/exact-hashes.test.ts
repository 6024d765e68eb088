import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { withExactHashes } from '../../src/exact-hashes.ts'

const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`
const policy = `default-src 'none';script-src 'self' ${hash('elsewhere')} ${hash('run()')}; style-src 'self' ${hash('a{}')}; `
const page = (rest: string) => `<meta http-equiv="content-security-policy" content="${policy}">${rest}`

test('a page names its own scripts and styles, and no others', () => {
  const html = withExactHashes(
    page('<style>p{}</style><script>run()</script><script type="module" src="x.js"></script>'),
  )
  expect(html).toContain(
    `content="default-src 'none';script-src 'self' ${hash('run()')};style-src 'self' ${hash('p{}')}"`,
  )
})

test('a page without any names none, and keeps all else', () => {
  expect(withExactHashes(page('<p>x</p>'))).toBe(
    `<meta http-equiv="content-security-policy" content="default-src 'none';script-src 'self';style-src 'self'"><p>x</p>`,
  )
})

test('a page without a policy is an error', () => {
  expect(() => withExactHashes('<p>x</p>')).toThrow('without a content security policy')
})
