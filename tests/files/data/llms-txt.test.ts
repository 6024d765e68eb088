/** The form that https://llmstxt.org asks for. */
import { expect, test } from 'vitest'
import type { PublishedFile } from '../../../src/file-kinds.ts'
import { llmsTxt } from '../../../src/files/data/llms-txt.ts'
import { locales } from '../../../src/locale.ts'
import { citationsOf } from '../../../src/quoting/citations/index.ts'
import { rightsLines } from '../../../src/rights.ts'
import { realPolicy } from '../../support/content.ts'
import { expectGolden } from '../../support/golden.ts'

const make = () => new Uint8Array()
const files: PublishedFile[] = [
  { path: 'data/akn.zh.xml', kind: 'akn', languages: ['zh'], make },
  { path: 'data/akn.en.xml', kind: 'akn', languages: ['en'], make },
  { path: 'downloads/text.md', kind: 'md', languages: locales, make },
  { path: 'llms.txt', kind: 'llms', languages: locales, make },
]
const policy = realPolicy()
const text = llmsTxt(policy, files, { zh: '非官方读本。', en: 'Unofficial edition.' })
const [edition, source, terms] = rightsLines(policy, 'en')

// The edition is another with every change to the text.
test('looks as approved', () => expectGolden('llms.txt', text.replace(edition, 'Edition of …')))

test('says its edition, its source, its terms, and how to cite it', () => {
  const { official, english } = citationsOf(policy, null, {
    url: 'https://policy.example/c/title/',
    accessed: 'YYYY-MM-DD',
  })
  for (const line of [edition, source, terms, official.text, english.text])
    expect.soft(text).toContain(`\n- ${line}\n`)
  expect(text).toContain('(Measure 7.1, 措施 7.1)')
  expect(text).toContain('https://policy.example/c/task-7-1/')
})

test('a title, a summary, then sections of links', () => {
  const [title, summary, ...rest] = text.trimEnd().split('\n\n')
  expect(title).toMatch(/^# \S/)
  expect(summary).toMatch(/^> \S/)
  const sections = rest.slice(rest.findIndex((part) => part.startsWith('## ')))
  expect(sections).toHaveLength(6)
  sections.forEach((part, i) => {
    for (const line of part.split('\n'))
      expect.soft(line).toMatch(i % 2 === 0 ? /^## \S/ : /^- \[[^\]]+\]\(https:\/\/[^)\s]+\)(: \S|$)/)
  })
})

test('the Markdown of the text comes first, the file itself nowhere', () => {
  const addresses = [...text.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1])
  expect(addresses[0]).toBe('https://policy.example/downloads/text.md')
  expect(addresses).not.toContain('https://policy.example/llms.txt')
})
