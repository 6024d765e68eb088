import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { aboutFile } from '../../../src/files/documents/about.ts'
import { documentFiles } from '../../../src/files/documents/index.ts'
import { choices, readingOrder } from '../../../src/files/documents/reading.ts'
import { ui } from '../../../src/i18n/index.ts'
import { locales } from '../../../src/locale.ts'
import { fingerprint } from '../../../src/model/questions/edition.ts'
import { withoutSpace } from '../../../src/model/source.ts'
import { unofficialLine } from '../../../src/notice.ts'
import { afresh } from '../../support/afresh.ts'
import { realPolicy } from '../../support/content.ts'
import { source, unzipped, wrongPolicy } from '../../support/documents.ts'
import { openPdf } from '../../support/pdf.ts'

const policy = realPolicy()
const made = await Promise.all(documentFiles.map(({ make }) => make()))
const sha256 = (data: Uint8Array) => createHash('sha256').update(data).digest('hex')

test('the names of the files are for ever', () => {
  expect(documentFiles.map(({ name }) => name.replace('jinshan-biomanufacturing-2023-22.', ''))).toEqual([
    'zh.pdf',
    'en.pdf',
    'zh-en.pdf',
    'large-print.zh.pdf',
    'large-print.en.pdf',
    'zh.docx',
    'en.docx',
    'zh-en.docx',
    'gongwen.zh.docx',
    'zh-en.epub',
    'zh.txt',
    'en.txt',
    'zh-en.txt',
    'zh.md',
    'en.md',
    'zh-en.md',
  ])
})

test('a file made anew, at another time, is the same to the byte', async () => {
  afresh({ now: new Date('2031-05-04T03:02:01Z') })
  const again = await import('../../../src/files/documents/index.ts')
  for (const [index, file] of again.documentFiles.entries())
    expect.soft(sha256(await file.make()), file.name).toBe(sha256(made[index] ?? new Uint8Array()))
})

/** All the words of a file, whatever they are. */
async function wordsOf(name: string, file: Uint8Array): Promise<string> {
  if (/\.(txt|md)$/.test(name)) return Buffer.from(file).toString('utf8').replaceAll('\\', '')
  if (!name.endsWith('.pdf')) return [...unzipped(file).values()].join('').replace(/<[^>]*>/g, '')
  const document = await openPdf(file)
  let words = ''
  for (let number = 1; number <= document.numPages; number++)
    for (const item of (await (await document.getPage(number)).getTextContent()).items)
      if ('str' in item) words += item.str
  return words
}

test('every file says what it is, in which version, from which source, on which terms', async () => {
  for (const [index, { name, languages }] of documentFiles.entries()) {
    const words = withoutSpace(await wordsOf(name, made[index] ?? new Uint8Array()))
    for (const locale of languages) {
      const { notices, facts } = aboutFile(policy, locale)
      for (const line of [...notices, ...facts.map(({ value }) => value)])
        expect.soft(words, name).toContain(withoutSpace(line))
    }
  }
})

test('before the host is chosen, addresses are not for print; after it, nothing says so', async () => {
  for (const locale of locales)
    expect
      .soft(aboutFile(policy, locale).notices)
      .toEqual([unofficialLine(policy.document, locale), ui(locale).previewLine])
  afresh({ env: { SITE: 'https://example.org' } })
  const { aboutFile: published } = await import('../../../src/files/documents/about.ts')
  expect(published(policy, 'zh').notices).toEqual([unofficialLine(policy.document, 'zh')])
})

test('the fingerprint changes with a character', () => {
  expect(fingerprint(policy)).toMatch(/^[0-9a-f]{12}$/)
  expect(fingerprint(wrongPolicy())).not.toBe(fingerprint(policy))
})

test('the reading order is the text, and every clause opens once', () => {
  const blocks = readingOrder(policy)
  expect(withoutSpace(blocks.map(({ text }) => text.zh).join(''))).toBe(source)
  expect(blocks.filter(({ opens }) => opens).map(({ clause }) => clause.id)).toEqual(
    policy.clauses.map(({ id }) => id),
  )
  expect(Object.keys(choices)).toEqual(['zh', 'en', 'both'])
})
