/** Akoma Ntoso: the words of the source, valid against the schema, every reference answered. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { clauseEIds } from '../../../src/files/akn/eids.ts'
import { akomaNtoso } from '../../../src/files/akn/index.ts'
import { locales } from '../../../src/locale.ts'
import { RAW_FILE } from '../../../src/model/facts/index.ts'
import { editionDate } from '../../../src/model/questions/edition.ts'
import { bareSource, firstDifference, withoutSpace } from '../../../src/model/source.ts'
import type { Policy, Run } from '../../../src/model/types.ts'
import { rightsLines } from '../../../src/rights.ts'
import { content, realPolicy } from '../../support/content.ts'
import { expectGolden } from '../../support/golden.ts'
import { tinyPolicy } from '../../support/tiny.ts'
import { parseXml } from '../../support/xml.ts'

const policy = realPolicy()
const notice = { zh: '非官方读本。', en: 'Unofficial edition.' }
const xml = { zh: akomaNtoso(policy, 'zh', notice.zh), en: akomaNtoso(policy, 'en', notice.en) }

const folder = join(import.meta.dirname, 'schema')
const schemaFile = (fileName: string) => ({
  fileName,
  contents: readFileSync(join(folder, fileName), 'utf8'),
})

async function errorsOf(contents: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'akn.xml', contents },
    schema: schemaFile('akomantoso30.xsd'),
    preload: schemaFile('xml.xsd'),
    maxMemoryPages: 4096,
  })
  return errors.map((error) => error.message)
}

/** What a reader of the file takes for the text: all but `meta` and what says that it is editorial. */
function wordsOf(contents: string): string {
  const document = parseXml(contents)
  for (const ours of document.querySelectorAll('meta, [status="editorial"]')) ours.remove()
  return document.querySelector('doc')?.textContent ?? ''
}

/** References to the clause in which they stand, or to one that contains it. */
const toThemselves = (contents: string): string[] =>
  [...parseXml(contents).querySelectorAll('ref')].flatMap((ref) => {
    const href = ref.getAttribute('href') ?? ''
    return ref.closest(`[eId="${href.slice(1)}"]`) ? [href] : []
  })

describe.each(locales)('%s', (locale) => {
  test('is valid', async () => {
    expect(await errorsOf(xml[locale])).toEqual([])
  })

  test('looks as approved', () =>
    expectGolden(`akn.${locale}.xml`, akomaNtoso(tinyPolicy(), locale, notice[locale])))

  test('the words are those of the segments, in order', () => {
    const text = policy.clauses.flatMap((clause) => clause.segments.map((segment) => segment.text[locale]))
    const printed = withoutSpace(wordsOf(xml[locale]))
    expect(firstDifference(withoutSpace(text.join('')), printed)).toBeNull()
  })

  test('every clause and every segment can be found by our id', () => {
    const found = [...parseXml(xml[locale]).querySelectorAll('[GUID]')].map((el) => el.getAttribute('GUID'))
    const ids = policy.clauses.flatMap((clause) => [
      clause.id,
      ...clause.segments.map((segment) => segment.id),
    ])
    expect([...found].sort()).toEqual([...ids].sort())
  })

  test('every reference leads to an eId of the document', () => {
    const document = parseXml(xml[locale])
    const eIds = new Set([...document.querySelectorAll('[eId]')].map((el) => `#${el.getAttribute('eId')}`))
    const references = ['refersTo', 'source', 'by', 'as', 'href'].flatMap((name) =>
      [...document.querySelectorAll(`[${name}^="#"]`)].map((el) => el.getAttribute(name) ?? ''),
    )
    expect(references.length).toBeGreaterThan(100)
    expect(references.filter((reference) => !eIds.has(reference))).toEqual([])
  })

  test('none leads to what it stands in', () => {
    expect(toThemselves(xml[locale])).toEqual([])
    const [broken, href] = [xml[locale].replaceAll('#part_4__hcontainer_2"', '#part_5"'), '#part_5']
    expect(toThemselves(broken)).toContain(href)
  })

  test('says what it is not', () => {
    const document = parseXml(xml[locale])
    const lines = [...document.querySelectorAll('notes p')].map((p) => p.textContent)
    expect(lines).toEqual([notice[locale], ...rightsLines(policy, locale)])
    // Of the Chinese neither is claimed.
    const claimed = locale === 'en' ? 'false' : undefined
    expect(document.querySelector('FRBRauthoritative')?.getAttribute('value')).toBe(claimed)
  })
})

describe('the Chinese taken back out', () => {
  const source = bareSource(content.get(RAW_FILE) ?? '')

  test('is the source to the character', () => {
    expect(firstDifference(source, withoutSpace(wordsOf(xml.zh)))).toBeNull()
  })

  test.each([
    ['a character is wrong', '研发力度', '研发强度'],
    ['a number is gone', '<num>七、</num>', ''],
    ['a heading stands twice', /(<heading [^>]*>主要任务<\/heading>)/, '$1$1'],
  ])('differs where %s', (_, from, to) => {
    const broken = xml.zh.replace(from, to)
    expect(broken).not.toBe(xml.zh)
    expect(firstDifference(source, withoutSpace(wordsOf(broken)))).not.toBeNull()
  })

  test('has no space that the text does not print', () => {
    const paragraphs = [...parseXml(xml.zh).querySelectorAll('doc p')].map((p) => p.textContent ?? '')
    expect(paragraphs.filter((text) => /\p{Script=Han}\s\p{Script=Han}/u.test(text))).toEqual([])
  })
})

test.each([
  ['an element of no schema', '<mainBody', '<body2/><mainBody'],
  ['text outside a block', '</heading>', '</heading>x'],
  ['the Expression before the Work', '<FRBRWork>', '<FRBRExpression/><FRBRWork>'],
  ['a work without country', /<FRBRcountry[^>]*>/, ''],
  ['the wrap-up before the measures', /(<section[^>]*>)/, '$1<wrapUp eId="x"><p eId="y"/></wrapUp>'],
  ['an eId twice', 'eId="part_2"', 'eId="part_1"'],
  ['an organization that refers to nothing', / refersTo="[^"]*"/, ''],
  ['a date that is none', 'date="2023-10-11"', 'date="2023-13-11"'],
])('the schema refuses %s', async (_, from, to) => {
  const broken = xml.zh.replace(from, to)
  expect(broken).not.toBe(xml.zh)
  expect(await errorsOf(broken)).not.toEqual([])
})

test('an encouraged direction is a concept, inside a reference or around it', async () => {
  const tiny = tinyPolicy()
  const direction: Run = { mark: 'Direction', id: 'dir-bio-plastics', verb: '发展', runs: ['生物塑料'] }
  const runs: Run[] = ['发展', { mark: 'Ref', id: 'domain-biomaterials', runs: [direction] }, '。']
  const clauses = tiny.clauses.map((clause) =>
    clause.id === 'target-2025'
      ? { ...clause, segments: clause.segments.map((s) => ({ ...s, runs: { ...s.runs, zh: runs } })) }
      : clause,
  )
  const made = akomaNtoso({ ...tiny, clauses }, 'zh', notice.zh)
  expect(await errorsOf(made)).toEqual([])
  expect(made).toMatch(/<TLCConcept eId="dir-bio-plastics" [^>]*showAs="生物塑料"\/>/)
  expect(made).toMatch(/<ref [^>]*><concept [^>]*refersTo="#dir-bio-plastics">生物塑料<\/concept><\/ref>。/)
})

test('what the English names in another order has the id of its Chinese as wId', () => {
  const about = (el: Element) => el.getAttribute('refersTo') ?? el.getAttribute('href')
  const inlines = (locale: 'zh' | 'en') =>
    [...parseXml(xml[locale]).querySelectorAll('concept, location, ref')].map((el) => ({
      eId: el.getAttribute('eId') ?? '',
      wId: el.getAttribute('wId'),
      about: `${el.tagName} ${about(el)}`,
    }))
  const chinese = new Map(inlines('zh').map(({ eId, about }) => [eId, about]))
  const english = inlines('en')
  expect(english.filter(({ wId }) => wId !== null).length).toBeGreaterThan(50)
  for (const { eId, wId, about } of english) expect.soft(chinese.get(wId ?? eId), eId).toBe(about)
  expect(new Set(english.map(({ eId, wId }) => wId ?? eId)).size).toBe(english.length)
  expect(inlines('zh').some(({ wId }) => wId !== null)).toBe(false)
})

describe('IRIs', () => {
  const work =
    '/akn/cn-sh/doc/opinions/jinshan-district-government-general-office/2023-10-11/jin-fu-ban-fa-2023-22'
  const edited = editionDate(policy)
  const valuesOf = (locale: 'zh' | 'en', element: string) =>
    [...parseXml(xml[locale]).querySelectorAll(`identification ${element}`)].map((el) =>
      el.getAttribute('value'),
    )

  test('of the work: whose document it is', () => {
    for (const locale of locales) {
      expect(valuesOf(locale, 'FRBRWork > FRBRthis')).toEqual([`${work}/!main`])
      expect(valuesOf(locale, 'FRBRWork > FRBRuri')).toEqual([work])
      expect(valuesOf(locale, 'FRBRcountry')).toEqual(['cn-sh'])
      expect(valuesOf(locale, 'FRBRsubtype')).toEqual(['opinions'])
    }
  })

  test('of a translation: whose and of which day; of the Chinese, the day of issue', () => {
    expect(valuesOf('zh', 'FRBRExpression > FRBRuri')).toEqual([`${work}/zho@2023-10-11`])
    expect(valuesOf('zh', 'FRBRversionNumber')).toEqual([])
    const version = `jinshan-biomanufacturing-edition-${edited}`
    expect(valuesOf('en', 'FRBRExpression > FRBRuri')).toEqual([`${work}/eng@2023-10-11;${version}`])
    expect(valuesOf('en', 'FRBRversionNumber')).toEqual([version])
    const revised: Policy = {
      ...policy,
      changes: [...policy.changes, { date: '2027-03-01', kind: 'translation', title: notice, clauses: [] }],
    }
    expect(akomaNtoso(revised, 'en', notice.en)).toContain(
      '/eng@2023-10-11;jinshan-biomanufacturing-edition-2027-03-01"',
    )
  })

  test('the translation and the event lead to the Chinese', () => {
    const hrefs = (selector: string) =>
      [...parseXml(xml.en).querySelectorAll(selector)].map((el) => el.getAttribute('href'))
    for (const selector of ['FRBRmasterExpression', 'FRBRtranslation', 'original'])
      expect(hrefs(selector)).toEqual([`${work}/zho@2023-10-11`])
  })
})

describe('eIds', () => {
  const eIds = clauseEIds(policy)

  test('are those of the naming convention', () => {
    const rows = [
      ['notice', 'preface__container_1'],
      ['title', 'preface__container_2'],
      ['preamble', 'preamble__container_1'],
      ['guiding-thought', 'part_1__hcontainer_1'],
      ['targets', 'part_3__intro'],
      ['target-2030', 'part_3__hcontainer_2'],
      ['zone-materials-bay', 'part_5__hcontainer_3'],
      ['task-10', 'part_6__sec_10'],
      ['task-10-3', 'part_6__sec_10__hcontainer_3'],
      ['task-10-units', 'part_6__sec_10__wrapup'],
      ['safeguard-4', 'part_7__sec_4'],
      ['imprint', 'conclusions__container_3'],
    ]
    expect(rows.map(([id = '']) => [id, eIds.get(id)])).toEqual(rows)
  })

  test('no two clauses share one', () => {
    expect(new Set(eIds.values()).size).toBe(policy.clauses.length)
  })

  test('a clause before its parent is an error', () => {
    expect(() => clauseEIds({ ...policy, clauses: policy.clauses.toReversed() })).toThrow(
      'comes before its parent',
    )
  })

  test('a mark that leads to no clause of the document is an error', () => {
    const clauses = policy.clauses.filter((clause) => clause.id !== 'domain-biomaterials')
    expect(() => akomaNtoso({ ...policy, clauses }, 'zh', '')).toThrow('no clause domain-biomaterials')
  })
})
