import { beforeAll, describe, expect, test } from 'vitest'
import { pdf } from '../../../src/files/documents/pdf/index.ts'
import { choices, type Languages, readingOrder } from '../../../src/files/documents/reading.ts'
import { withLinkNames } from '../../../src/images/drawing/link-names.ts'
import { typesetPdf } from '../../../src/images/drawing/typeset.ts'
import { type Locale, locales } from '../../../src/locale.ts'
import { clauseName, clauseNumber } from '../../../src/model/labels.ts'
import { editionDate } from '../../../src/model/questions/edition.ts'
import { firstDifference, withoutSpace } from '../../../src/model/source.ts'
import { absolute } from '../../../src/urls.ts'
import { afresh } from '../../support/afresh.ts'
import { realPolicy } from '../../support/content.ts'
import {
  bookmarksOf,
  english,
  heard,
  lineStarts,
  source,
  taggedPages,
  taggedText,
  wrongPolicy,
} from '../../support/documents.ts'
import { openPdf } from '../../support/pdf.ts'

const policy = realPolicy()
/** Each file set once. */
const opened = new Map<Languages, ReturnType<typeof openPdf>>()
function pdfIn(languages: Languages): ReturnType<typeof openPdf> {
  const document = opened.get(languages) ?? openPdf(pdf(policy, languages))
  opened.set(languages, document)
  return document
}
type Pdf = Awaited<ReturnType<typeof openPdf>>

/** All the words, ours and those of head and foot too. */
async function allText(document: Pdf): Promise<string> {
  let words = ''
  for (let number = 1; number <= document.numPages; number++)
    for (const item of (await (await document.getPage(number)).getTextContent()).items)
      if ('str' in item) words += item.str
  return words
}

test('the Chinese taken out of the tags is the source to the character', async () => {
  for (const languages of [choices.zh, choices.both]) {
    const text = await taggedText(await pdfIn(languages), 'zh')
    expect.soft(firstDifference(source, withoutSpace(text))).toBeNull()
  }
})

test('the English taken out of the tags is the translation', async () => {
  for (const languages of [choices.en, choices.both]) {
    const text = await taggedText(await pdfIn(languages), 'en')
    expect.soft(firstDifference(withoutSpace(english), withoutSpace(text))).toBeNull()
  }
})

test('set anew, at another time, it is the same to the byte', async () => {
  const first = pdf(policy, choices.both)
  afresh({ now: new Date('2031-05-04T03:02:01Z') })
  const again = await import('../../../src/files/documents/pdf/index.ts')
  expect(Buffer.compare(again.pdf(policy, choices.both), first)).toBe(0)
})

test('“7.1” is found beside its clause', async () => {
  for (const [languages, number] of [
    [choices.zh, '措施 7.1'],
    [choices.en, 'Measure 7.1'],
    [choices.both, '措施 7.1'],
  ] as const)
    expect.soft(await allText(await pdfIn(languages))).toContain(number)
})

describe.each(locales)('large print (%s)', (locale) => {
  let document: Pdf
  beforeAll(async () => {
    document = await openPdf(pdf(policy, [locale], 'large-print'))
  })

  test('holds the text to the character, and the number of every clause that prints none of its own', async () => {
    const expected = locale === 'zh' ? source : withoutSpace(english)
    expect(firstDifference(expected, withoutSpace(await taggedText(document, locale)))).toBeNull()
    const words = withoutSpace(await allText(document))
    // Parts print their own in Chinese.
    const lost = policy.clauses
      .filter(({ kind }) => locale === 'en' || kind !== 'part')
      .map((clause) => clauseNumber(clause, locale))
      .filter((number) => number !== null && !words.includes(withoutSpace(number)))
    expect(lost).toEqual([])
  })

  test('is PDF/UA-1 with bookmarks', async () => {
    const { metadata } = await document.getMetadata()
    expect(metadata.get('pdfuaid:part')).toBe('1')
    const [, opinions] = await bookmarksOf(document)
    expect(opinions?.items).toHaveLength(7)
  })

  test('has 18 points or more in the text and 16 everywhere, no serifs and no italics', async () => {
    const counts = new Map<number, number>()
    const fonts = new Set<string>()
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      await page.getOperatorList()
      for (const item of (await page.getTextContent()).items) {
        if (!('str' in item) || item.str.trim() === '') continue
        const size = Math.round(Math.hypot(item.transform[0], item.transform[1]))
        counts.set(size, (counts.get(size) ?? 0) + item.str.length)
        fonts.add(page.commonObjs.get(item.fontName).name)
      }
    }
    const [common] = [...counts].toSorted(([, a], [, b]) => b - a)
    expect(common?.[0]).toBe(18)
    expect(Math.min(...counts.keys())).toBe(16)
    for (const name of fonts) expect.soft(name).toMatch(/^[A-Z]{6}\+NotoSans(SC)?-(Regular|Bold)$/)
  })
})

test('a wrong character shows', async () => {
  const text = await taggedText(await openPdf(pdf(wrongPolicy(), choices.zh)), 'zh')
  expect(withoutSpace(text)).not.toBe(source)
})

describe.each([
  ['zh', choices.zh, 'zh-CN', '金山区加快推进生物制造产业高质量发展的实施意见'],
  ['en', choices.en, 'en', 'Implementation Opinions of Jinshan District on Accelerating'],
  ['both', choices.both, 'zh-CN', '实施意见 / Implementation Opinions'],
] satisfies [string, Languages, string, string][])('the file (%s)', (_, languages, language, title) => {
  let document: Pdf
  beforeAll(async () => {
    document = await pdfIn(languages)
  })

  test('says its title, language, date and standard, and is tagged', async () => {
    // That of the edition: the file is no original of the day of the text.
    const day = `D:${editionDate(policy).replaceAll('-', '')}000000Z`
    const { info, metadata } = await document.getMetadata()
    expect(info).toMatchObject({
      Title: expect.stringContaining(title),
      Language: language,
      CreationDate: day,
      ModDate: day,
    })
    expect(metadata.get('pdfuaid:part')).toBe('1')
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true, Suspects: false })
  })

  test('has a bookmark for every part, task and measure', async () => {
    const [notice, opinions, about] = await bookmarksOf(document)
    expect([notice, opinions, about].every(Boolean)).toBe(true)
    expect(opinions?.items).toHaveLength(7)
    const tasks = opinions?.items[5]?.items ?? []
    expect(tasks.map(({ items }) => items.length)).toEqual(Array(10).fill(3))
    expect(tasks[6]?.items[0]?.title).toContain(
      languages.length === 1 && language === 'en' ? 'Measure 7.1' : '产业化推进生物材料。',
    )
  })

  test('embeds a subset of every font it uses', async () => {
    const fonts = new Map<string, boolean>()
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      await page.getOperatorList()
      const { styles } = await page.getTextContent()
      for (const id of Object.keys(styles)) {
        const { name, missingFile } = page.commonObjs.get(id)
        fonts.set(name, missingFile)
      }
    }
    expect(fonts.size).toBeGreaterThan(1)
    for (const [name, missing] of fonts) {
      expect.soft(name).toMatch(/^[A-Z]{6}\+(?:NotoSerifSC|LibertinusSerif)-/)
      expect.soft(missing, name).toBe(false)
    }
  })

  test('links every clause to its card', async () => {
    const urls = new Set<string>()
    for (let number = 1; number <= document.numPages; number++)
      for (const { url } of await (await document.getPage(number)).getAnnotations()) if (url) urls.add(url)
    expect(policy.clauses.filter(({ id }) => !urls.has(absolute(`c/${id}/`)))).toEqual([])
  })
})

test('a responsibility line stands on the page of the end of its task', async () => {
  for (const [languages, locale, line] of [
    [choices.zh, 'zh', '（责任单位：'],
    [choices.en, 'en', '(Responsible units:'],
    [choices.both, 'zh', '（责任单位：'],
  ] as const) {
    const pages = await taggedPages(await pdfIn(languages), locale)
    expect.soft(pages.join('').split(line)).toHaveLength(15)
    expect.soft(pages.filter((words) => words.trimStart().startsWith(line))).toEqual([])
  }
})

test('no line of Chinese begins with punctuation that clreq keeps from it', async () => {
  const document = await pdfIn(choices.zh)
  const starts: string[] = []
  for (let number = 1; number <= document.numPages; number++)
    starts.push(...(await lineStarts(await document.getPage(number))))
  expect(starts.length).toBeGreaterThan(300)
  expect(starts.filter((words) => /^[，。、；：！？）》〉」』”’〕·]|^—(?!—)/.test(words))).toEqual([])
})

const books = [
  ['zh', 'zh', () => pdfIn(choices.zh)],
  ['en', 'en', () => pdfIn(choices.en)],
  ['both', 'zh', () => pdfIn(choices.both)],
  ['large print, zh', 'zh', () => openPdf(pdf(policy, choices.zh, 'large-print'))],
  ['large print, en', 'en', () => openPdf(pdf(policy, choices.en, 'large-print'))],
] satisfies [string, Locale, () => ReturnType<typeof openPdf>][]

const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '')

/** What a listener would miss or hear too often, in words. */
async function heardFaults(document: Pdf, title: string): Promise<string[]> {
  const items = await heard(document)
  const [first] = items.filter(({ role }) => role.startsWith('H'))
  const faults = withoutSpace(first?.words ?? '').startsWith(withoutSpace(title)) ? [] : ['the title is none']
  let heading = 0
  let clause = 0
  const entries = new Set<string>()
  for (const { role, words, name = '', url } of items) {
    if (role.startsWith('H')) heading++
    if (role !== 'Link') continue
    if (/^$|:\/\//.test(name)) faults.push(`${words} is called “${name}”`)
    if (!url && !/\d$/.test(words)) faults.push(`${words} does not end with its page`)
    // Its own name, and its page: a name is in one language, an entry in those of the file.
    const [, own = '', page = ''] = /^(.*), \D+(\d+)$/.exec(name) ?? []
    if (!url && !(letters(words).startsWith(letters(own)) && words.endsWith(page)))
      faults.push(`${words} is called “${name}”`)
    if (!url && entries.has(name)) faults.push(`two entries are called “${name}”`)
    if (!url) entries.add(name)
    if (!url?.includes('/c/')) continue
    if (/\w+\.\w+\//.test(words)) faults.push(`${words} is spelled out`)
    clause++
    if (heading === 0) faults.push(`${words} comes before its heading`)
  }
  return entries.size === 0 && clause === 0 ? [...faults, 'there are no links'] : faults
}

test.each(books)('what a listener hears (%s): title, contents and addresses', async (_, locale, open) => {
  const document = await open()
  expect(await heardFaults(document, policy.document.title[locale])).toEqual([])
  const items = await heard(document)
  // The contents: every heading of three levels by its own name.
  expect(items.filter(({ role, url }) => role === 'Link' && !url)).toHaveLength(31)
  // Each address is read after the heading of its clause, and named after it.
  const headed = policy.clauses.filter(({ kind }) => kind === 'measure' || kind === 'task')
  for (const clause of headed) {
    const at = items.findIndex(({ url }) => url === absolute(`c/${clause.id}/`))
    if (locale === 'en' && at === -1) continue
    expect.soft(items[at]?.name).toContain(clauseName(clause, locale))
    const heading = items.slice(0, at).findLast(({ role }) => role.startsWith('H'))
    const block = readingOrder(policy).find((one) => one.clause === clause && one.level)
    expect.soft(withoutSpace(heading?.words ?? '')).toContain(withoutSpace(block?.text[locale] ?? '-'))
  }
})

test('a listener misses what Typst alone would say', async () => {
  const template = `#set document(title: "A")
    #set text(lang: "zh")
    #show outline.entry: it => link(it.element.location(), [#it.page() #it.body()])
    #outline(title: heading(outlined: false, "B"))
    #link("https://policy.example/c/a/", "policy.example/ c/a/")
    = A
    = C`
  expect(await heardFaults(await openPdf(typesetPdf(template, {})), 'A')).toEqual([
    'the title is none',
    expect.stringContaining('1 A does not end with its page'),
    '1 A is called “小节, 页 1”',
    expect.stringContaining('1 C does not end with its page'),
    '1 C is called “小节, 页 1”',
    'two entries are called “小节, 页 1”',
    'policy.example/ c/a/ is called “https://policy.example/c/a/”',
    'policy.example/ c/a/ is spelled out',
  ])
})

test('a link without a name is an error', () => {
  const template = '#set document(title: "A")\n= A\n#link("https://example.org/")[there]'
  const typeset = typesetPdf(template, {})
  expect(() => withLinkNames(typeset, new Map())).toThrow('a link to https://example.org/ has no name')
  const names = new Map([['https://example.org/', '那里']])
  const named = Buffer.from(withLinkNames(typeset, names)).toString('latin1')
  expect(named).toContain('/Contents <FEFF90A391CC>')
  // The table of objects leads to each of them.
  const offsets = [...named.matchAll(/^(\d{10}) \d{5} n/gm)].map(([, offset]) => Number(offset))
  expect(offsets.length).toBeGreaterThan(5)
  for (const [i, offset] of offsets.entries())
    expect(named.slice(offset)).toMatch(new RegExp(`^${i + 1} 0 obj`))
  expect(named.slice(Number(/startxref\s+(\d+)/.exec(named)?.[1]))).toMatch(/^xref/)
  // Without its end.
  expect(() => withLinkNames(typeset.subarray(0, -9), names)).toThrow('no plain table of objects')
  const turned = Buffer.from(typeset)
    .toString('latin1')
    .replace(/\/Contents \(/, '/Contexts (')
  expect(() => withLinkNames(Buffer.from(turned, 'latin1'), names)).toThrow('written in another way')
})
