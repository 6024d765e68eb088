import { expect, test } from 'vitest'
import { aboutFile } from '../../../src/files/documents/about.ts'
import { docx } from '../../../src/files/documents/docx/index.ts'
import { choices, type Languages } from '../../../src/files/documents/reading.ts'
import { editionDate } from '../../../src/model/questions/edition.ts'
import { firstDifference, withoutSpace } from '../../../src/model/source.ts'
import { editionLine } from '../../../src/notice.ts'
import { absolute } from '../../../src/urls.ts'
import { afresh } from '../../support/afresh.ts'
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
/** Each file made once. */
const made = {
  zh: await docx(policy, choices.zh),
  en: await docx(policy, choices.en),
  both: await docx(policy, choices.both),
}
const documentXml = (file: Uint8Array) => unzipped(file).get('word/document.xml') ?? ''

test('the Chinese of the runs is the source to the character', () => {
  for (const file of [made.zh, made.both])
    expect.soft(firstDifference(source, withoutSpace(wordText(file, 'zh')))).toBeNull()
})

test('the English of the runs is the translation', () => {
  for (const file of [made.en, made.both])
    expect.soft(firstDifference(withoutSpace(english), withoutSpace(wordText(file, 'en')))).toBeNull()
})

test('made anew, at another time, it is the same to the byte', async () => {
  afresh({ now: new Date('2031-05-04T03:02:01Z') })
  const again = await import('../../../src/files/documents/docx/index.ts')
  expect(Buffer.compare(await again.docx(policy, choices.zh), made.zh)).toBe(0)
})

test('a wrong character shows', async () => {
  expect(withoutSpace(wordText(await docx(wrongPolicy(), choices.zh), 'zh'))).not.toBe(source)
})

test('headings are real headings', () => {
  const paragraphs = wordParagraphs(made.both)
  const count = (style: string) => paragraphs.filter((p) => p.style === style).length
  expect([1, 2, 3, 4].map((level) => count(`Heading${level}`))).toEqual([2, 7, 22, 30])
  expect(paragraphs.find((p) => p.style === 'Heading3' && p.en.startsWith('Task 7'))).toMatchObject({
    zh: '（七）紧贴市场应用，转型发展生物材料产业',
  })
})

test('contents and what the file says of itself are come to from heading to heading', () => {
  for (const file of Object.values(made)) {
    const styles = parseXml(unzipped(file).get('word/styles.xml') ?? '')
    const level = styles.querySelector('[w\\:styleId="AboutHeading"] w\\:outlineLvl')
    expect.soft(level?.getAttribute('w:val')).toBe('0')
    expect.soft(wordParagraphs(file).filter(({ style }) => style === 'AboutHeading')).toHaveLength(2)
  }
})

test('figures in the Chinese are Chinese, and the English is English', () => {
  const runs = [...parseXml(documentXml(made.both)).querySelectorAll('w\\:r')]
  const languageOf = (words: RegExp) => [
    ...new Set(
      runs
        .filter((run) => run.querySelector('w\\:lang') && words.test(run.textContent ?? ''))
        .map((run) => run.querySelector('w\\:lang')?.getAttribute('w:val')),
    ),
  ]
  expect(languageOf(/\p{Script=Han}/u)).toEqual(['zh-CN'])
  expect(languageOf(/^[A-Z][a-z ,]+$/)).toEqual(['en-US'])
})

test('the contents are filled in: every heading of three levels, in order, with its page', () => {
  for (const file of Object.values(made)) {
    const paragraphs = [...parseXml(documentXml(file)).querySelectorAll('w\\:p')]
    const ofStyle = (style: RegExp) =>
      paragraphs
        .filter((p) => style.test(p.querySelector('w\\:pStyle')?.getAttribute('w:val') ?? ''))
        .map((p) => [...p.querySelectorAll('w\\:t')].map((t) => t.textContent ?? ''))
    const entries = ofStyle(/^TOC\d$/)
    // The last run of an entry is its page.
    expect(entries.map((runs) => withoutSpace(runs.slice(0, -1).join('')))).toEqual(
      ofStyle(/^Heading[123]$/).map((runs) => withoutSpace(runs.join(''))),
    )
    const pages = entries.map((runs) => Number(runs.at(-1)))
    expect(pages[0]).toBeGreaterThan(2)
    expect(pages).toEqual(pages.toSorted((a, b) => a - b))
  }
})

test('the titles in the English are italic, and nothing else is', () => {
  const italic = [...parseXml(documentXml(made.both)).querySelectorAll('w\\:r')].filter((run) =>
    run.querySelector('w\\:i'),
  )
  expect(italic.map((run) => run.textContent)).toEqual(titles.en)
})

test('the properties say whose the text is, who translated it, and which edition this is', () => {
  const files = unzipped(made.both)
  const core = parseXml(files.get('docProps/core.xml') ?? '')
  const property = (name: string) => core.querySelector(name.replace(':', '\\:'))?.textContent
  const { document } = policy
  const publisher = `${aboutFile(policy, 'zh').publisher} / ${aboutFile(policy, 'en').publisher}`
  expect(property('dc:title')).toBe(`${document.title.zh} / ${document.title.en}`)
  expect(property('dc:creator')).toBe(`${document.issuer.zh} / ${document.issuer.en}`)
  expect(property('cp:lastModifiedBy')).toBe(publisher)
  expect(property('cp:keywords')).toContain(editionLine(policy, 'en'))
  expect(property('dc:language')).toBe('zh-Hans, en')
  expect(property('dc:description')).toContain('非官方读本')
  expect(property('dcterms:created')).toBe(`${editionDate(policy)}T00:00:00Z`)
  expect(property('dcterms:modified')).toBe(`${editionDate(policy)}T00:00:00Z`)
  const custom = [...parseXml(files.get('docProps/custom.xml') ?? '').querySelectorAll('property')]
  expect(custom.map((element) => [element.getAttribute('name'), element.textContent])).toEqual([
    ['Publisher', publisher],
    ['Translator', publisher],
    ['Edition', `${editionLine(policy, 'zh')} / ${editionLine(policy, 'en')}`],
  ])
})

test('a file without a translation names no translator', () => {
  expect(unzipped(made.zh).get('docProps/custom.xml')).not.toContain('Translator')
})

test('nothing stands beside the text in a frame, which an excerpt would take along', () => {
  for (const file of Object.values(made)) expect.soft(documentXml(file)).not.toContain('framePr')
})

test('every clause is a bookmark and leads to its card, and no id is random', () => {
  const files = unzipped(made.zh)
  const document = documentXml(made.zh)
  const relations = files.get('word/_rels/document.xml.rels') ?? ''
  const lost = policy.clauses.filter(
    ({ id }) =>
      !(
        relations.includes(`"${absolute(`c/${id}/`)}"`) &&
        document.includes(`<w:bookmarkStart w:name="${id}"`)
      ),
  )
  expect(lost.map(({ id }) => id)).toEqual([])
  const used = document.match(/(?<=<w:hyperlink [^>]*r:id=")[^"]*/g) ?? []
  for (const id of used) {
    expect.soft(id).toMatch(/^rIdLink\d+$/)
    expect.soft(relations.includes(`Id="${id}"`), id).toBe(true)
  }
})

test.each([
  ['zh', choices.zh, '措施 7.1'],
  ['en', choices.en, 'Measure 7.1\u2002'],
  ['both', choices.both, '措施 7.1'],
] satisfies [keyof typeof made, Languages, string][])(
  '“7.1” is found beside its clause (%s)',
  (key, _, number) => {
    const heading = [...parseXml(documentXml(made[key])).querySelectorAll('w\\:p')].find((p) =>
      [...p.querySelectorAll('w\\:bookmarkStart')].some((mark) => mark.getAttribute('w:name') === 'task-7-1'),
    )
    expect(heading?.textContent).toContain(number)
  },
)
