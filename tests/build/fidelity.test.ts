/** The Chinese a visitor gets is the source, to the character. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { RAW_FILE } from '../../src/model/facts/index.ts'
import { bareSource, firstDifference, withoutSpace } from '../../src/model/source.ts'
import { content } from '../support/content.ts'
import { all, parseDocument } from '../support/dom.ts'

const html = readFileSync('dist/zh/text/index.html', 'utf8')
const source = bareSource(content.get(RAW_FILE) ?? '')

/** What stands in the article that is not an annotation of ours. */
function sourceText(page: string): string {
  const document = parseDocument(page)
  for (const annotation of all(document, '[data-annotation]')) annotation.remove()
  const articles = all(document, 'article[data-source]')
  expect(articles).toHaveLength(1)
  return withoutSpace(articles[0]?.textContent ?? '')
}

test('the article of /zh/text/ is the raw source without its white space and page furniture', () => {
  expect(source).toHaveLength(7968)
  expect(firstDifference(source, sourceText(html))).toBeNull()
})

test.each([
  ['a wrong character', html.replace('生物基降解材料', '生物基可降解材料')],
  ['a sentence left out', html.replace(/<span id="task-7-1\.s2".*?<\/span>/s, '')],
  ['a button without its mark', html.replace(' data-annotation', '')],
  ['a zero-width space', html.replace(/(?<=id="part-2\.s1"[^>]*>)/, '\u200b')],
])('%s is found, with its context', (_, broken) => {
  expect(broken).not.toBe(html)
  const difference = firstDifference(source, sourceText(broken))
  // Enough of either side to find the place by eye.
  expect(difference).toMatchObject({
    expected: expect.stringContaining('▸'),
    found: expect.stringContaining('▸'),
  })
  expect(difference?.expected).not.toBe(difference?.found)
})
