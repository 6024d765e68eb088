import { expect, test } from 'vitest'
import { docx } from '../../../src/files/documents/docx/index.ts'
import { choices } from '../../../src/files/documents/reading.ts'
import { editionDate } from '../../../src/model/questions/edition.ts'
import { firstDifference, withoutSpace } from '../../../src/model/source.ts'
import { absolute } from '../../../src/urls.ts'
import { realPolicy } from '../../support/content.ts'
import {
  english,
  source,
  titles,
  unzipped,
  wordParagraphs,
  wordText,
  wrongPolicy,
} from '../../support/documents.ts'
import { parseXml } from '../../support/xml.ts'

const policy = realPolicy()

test('the Chinese of the runs is the source to the character', async () => {
  for (const languages of [choices.zh, choices.both])
    expect
      .soft(firstDifference(source, withoutSpace(wordText(await docx(policy, languages), 'zh'))))
      .toBeNull()
})

test('the English of the runs is the translation', async () => {
  for (const languages of [choices.en, choices.both])
    expect
      .soft(
        firstDifference(withoutSpace(english), withoutSpace(wordText(await docx(policy, languages), 'en'))),
      )
      .toBeNull()
})

test('a wrong character shows', async () => {
  expect(withoutSpace(wordText(await docx(wrongPolicy(), choices.zh), 'zh'))).not.toBe(source)
})

test('headings are real headings', async () => {
  const paragraphs = wordParagraphs(await docx(policy, choices.both))
  const count = (style: string) => paragraphs.filter((p) => p.style === style).length
  expect([1, 2, 3, 4].map((level) => count(`Heading${level}`))).toEqual([2, 7, 22, 30])
  expect(paragraphs.find((p) => p.style === 'Heading3' && p.en.startsWith('Task 7'))).toMatchObject({
    zh: '（七）紧贴市场应用，转型发展生物材料产业',
  })
})

test('the titles in the English are italic, and nothing else is', async () => {
  const document = parseXml(unzipped(await docx(policy, choices.both)).get('word/document.xml') ?? '')
  const italic = [...document.querySelectorAll('w\\:r')].filter((run) => run.querySelector('w\\:i'))
  expect(italic.map((run) => run.textContent)).toEqual(titles.en)
})

test('the properties say title, language, description and the date of the edition', async () => {
  const core = unzipped(await docx(policy, choices.both)).get('docProps/core.xml') ?? ''
  const property = (name: string) => parseXml(core).querySelector(name.replace(':', '\\:'))?.textContent
  expect(property('dc:title')).toBe(`${policy.document.title.zh} / ${policy.document.title.en}`)
  expect(property('dc:language')).toBe('zh-Hans, en')
  expect(property('dc:description')).toContain('非官方读本')
  expect(property('dcterms:created')).toBe(`${editionDate(policy)}T00:00:00Z`)
  expect(property('dcterms:modified')).toBe(`${editionDate(policy)}T00:00:00Z`)
})

test('every clause leads to its card, and no id is random', async () => {
  const files = unzipped(await docx(policy, choices.zh))
  const relations = files.get('word/_rels/document.xml.rels') ?? ''
  const lost = policy.clauses.filter(({ id }) => !relations.includes(`"${absolute(`c/${id}/`)}"`))
  expect(lost.map(({ id }) => id)).toEqual([])
  const used = (files.get('word/document.xml') ?? '').match(/(?<=<w:hyperlink [^>]*r:id=")[^"]*/g) ?? []
  for (const id of used) {
    expect.soft(id).toMatch(/^rIdLink\d+$/)
    expect.soft(relations.includes(`Id="${id}"`), id).toBe(true)
  }
})
