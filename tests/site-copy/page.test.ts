/** A page as it is read from a disk. What all pages of a build come to: tests/build/site-copy.test.ts. */
import { expect, test } from 'vitest'
import { withSizeAndChecksum } from '../../src/site-copy/index.ts'
import { copiedPage } from '../../src/site-copy/page.ts'

const copied = (html: string, base = '/') => copiedPage(html, 'zh/tasks/7/', base)

test.each([
  ['a page', '<a href="/zh/tasks/8/">', '<a href="../../../zh/tasks/8/index.html">'],
  ['a place in it', '<a href="/zh/text/#part-1">', '<a href="../../../zh/text/index.html#part-1">'],
  ['the front door', '<a class="x" href="/">', '<a class="x" href="../../../index.html">'],
  [
    'what only a script would read',
    '<a href="/zh/directions/?zone=a&amp;q=b#c">',
    '<a href="../../../zh/directions/index.html#c">',
  ],
  ['a file', '<img src="/c/task-7/code.svg">', '<img src="../../../c/task-7/code.svg">'],
  ['a place in this page', '<a href="#x">', '<a href="#x">'],
  ['another host', '<a href="https://example.org/zh/">', '<a href="https://example.org/zh/">'],
  [
    'the published address',
    '<link rel="canonical" href="https://policy.example/zh/">',
    '<link rel="canonical" href="https://policy.example/zh/">',
  ],
  ['words that look like a link', '<code>href="/zh/"</code>', '<code>href="/zh/"</code>'],
])('%s', (_, from, to) => {
  expect(copied(from).html).toBe(to)
})

test('below a path, and on the front door', () => {
  expect(copied('<a href="/policy/zh/">', '/policy/').html).toBe('<a href="../../../zh/index.html">')
  expect(copiedPage('<a href="/zh/">', '', '/').html).toBe('<a href="zh/index.html">')
})

test('names each file that it leads to, once', () => {
  const { targets } = copied(
    '<a href="/zh/"><a href="/zh/#x"><img src="/a.svg"><a href="https://example.org/">',
  )
  expect([...targets]).toEqual(['zh/index.html', 'a.svg'])
})

test('scripts, forms and what is fetched like a script are gone; data for catalogues and words for those without scripts stay', () => {
  const { html } = copied(
    '<script>a()</script><script type="module" src="/x.js"></script><script type="application/ld+json">{}</script>' +
      '<form role="search" action="/zh/search/"><input></form><link rel="manifest" href="/m"><p class="files" data-online="true"><a href="/c/x/picture.png">PNG</a></p><a href="/d/" data-online>ZIP</a><noscript><p>words</p></noscript>',
  )
  expect(html).toBe('<script type="application/ld+json">{}</script><p>words</p>')
})

test('the downloads page is told what it could not know', () => {
  const page =
    '<li data-file="a.zip" class="x"><data value="0" class="x"></data><code data-sum="a.zip" class="x"></code></li>'
  const facts = { bytes: 12, size: '12 kB', checksum: 'ab' }
  expect(withSizeAndChecksum(page, 'a.zip', facts)).toBe(
    '<li data-file="a.zip" class="x"><data value="12" class="x">12 kB</data><code data-sum="a.zip" class="x">ab</code></li>',
  )
  expect(() => withSizeAndChecksum(page, 'b.zip', facts)).toThrow('b.zip')
})
