/** Facts of the document stand in src/content and nowhere else; sentences count what the policy holds. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { aboutSections } from '../../src/i18n/about.ts'
import { policyWords } from '../../src/i18n/document-words.ts'
import { glanceStrings } from '../../src/i18n/glance.ts'
import { ui } from '../../src/i18n/index.ts'
import { unitStrings } from '../../src/i18n/units.ts'
import { dayIn } from '../../src/language/days.ts'
import { inEach } from '../../src/locale.ts'
import type { Policy } from '../../src/model/types.ts'
import { titledPages } from '../../src/nav.ts'
import { datesLine, unofficialLine } from '../../src/notice.ts'
import { withFacts } from '../../src/styles/values-in-styles.ts'
import { realPolicy } from '../support/content.ts'

const policy = realPolicy()
const { document } = policy

/** Code by its path, without comments, which may give examples. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|js|astro|css|typ)$/.test(path) && !path.startsWith('content/'))
  .map((path) => ({ path, code: withoutComments(readFileSync(`src/${path}`, 'utf8')) }))

function withoutComments(code: string): string {
  return code.replace(/\/\*.*?\*\//gs, '').replace(/^\s*\/\/.*$/gm, '')
}

/** What identifies the document, in the forms in which code could hold it. */
const facts: readonly string[] = [
  ...[
    document.number,
    document.title,
    document.shortTitle,
    document.shortestTitle,
    document.issuer,
    document.drafter,
  ].flatMap(({ zh, en }) => [zh, en]),
  ...[document.type, document.district].flatMap(({ zh, en }) =>
    [`${zh}》`, zh.length > 3 ? zh : [], en].flat(),
  ),
  ...[policy.industrialLayout.pattern, policy.industrialLayout.motto].flatMap(({ zh, en }) => [zh, en]),
  document.drafterUnit,
  document.license.name,
  document.license.url,
  // The kind of document is an English word.
  ...Object.entries(document.identifiers).flatMap(([key, name]) =>
    key !== 'type' && name.length > 2 ? name : [],
  ),
  ...Object.values(document.dates).flatMap((date) => [date, dayIn.zh(date), dayIn.en(date)]),
]
const factsIn = (code: string) => facts.filter((fact) => code.includes(fact))

const NUMBERS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|[1-9]\\d*'
const COUNTED = 'parts?|domains?|zones?|tasks?|measures?|safeguards?|units?|classes|in all'
const HAN = '[二两三四五六七八九]?十?[一二两三四五六七八九]|[二三四五六七八九]?十'
const literalCounts = [
  new RegExp(`\\b(?:${NUMBERS})(?: (?:key|main|responsible))* (?:${COUNTED})\\b`, 'gi'),
  /\b(?:Part|Task|Measure|Safeguard|Principle) \d+/gi,
  // 一个 and 一条 are articles; the two indicators are those of the chart.
  new RegExp(`(?<!第)(?!一(?:个|项|条|类))(?:${HAN}) ?(?:个|项|条|类)(?!指标)`, 'g'),
  new RegExp(`第(?:${HAN})部分`, 'g'),
]
const countsIn = (code: string) => literalCounts.flatMap((count) => code.match(count) ?? [])

describe('no code says what the content says', () => {
  test('of the document', () => {
    const found = sources.flatMap(({ path, code }) => factsIn(code).map((fact) => `${path}: ${fact}`))
    expect(found).toEqual([])
  })

  test('of how many there are', () => {
    const found = sources
      .filter(({ path }) => path.startsWith('i18n/'))
      .flatMap(({ path, code }) => countsIn(code).map((count) => `${path}: ${count}`))
    expect(found).toEqual([])
  })

  test('what does is found', () => {
    expect(factsIn('text: `依据金府办发〔2023〕22 号原文`')).toEqual(['金府办发〔2023〕22 号'])
    expect(factsIn("issued: '2023 年 10 月 11 日'")).toEqual(['2023 年 10 月 11 日'])
    expect(factsIn("description: '从《实施意见》中选取'")).toEqual(['实施意见》', '实施意见'])
    for (const sentence of [
      'the fifteen units',
      'ten tasks with',
      'The four key domains',
      'fifteen in all',
      '4 zones',
      'Part 4 of the text',
      '十项任务',
      '四个重点领域',
      '三十条措施',
      '十五个责任单位',
      '下面四类',
      '原文第四部分',
    ])
      expect(countsIn(sentence), sentence).not.toEqual([])
    for (const sentence of ['每项任务一页', '换一个词', 'one fixed address', 'the two are related', '第五条'])
      expect(countsIn(sentence), sentence).toEqual([])
  })
})

/** One task with its measures less, one unit more. */
const amended: Policy = {
  ...policy,
  clauses: policy.clauses.filter(({ id, parent }) => id !== 'task-10' && parent !== 'task-10'),
  units: [...policy.units, ...policy.units.slice(0, 1)],
}

/** Every sentence that counts. */
const sentences = (of: Policy) =>
  inEach((locale) => {
    const words = policyWords(of, locale)
    return [
      ...Object.values(titledPages(of, locale)).flatMap(({ title, description }) => [title, description]),
      glanceStrings[locale].description(words),
      unitStrings[locale].intro(words),
    ].join('\n')
  })

test('a policy with a task less and a unit more says so', () => {
  const [before, after] = [sentences(policy), sentences(amended)]
  for (const [said, now] of [
    ['The ten main tasks', 'The nine main tasks'],
    ['ten tasks with thirty measures', 'nine tasks with twenty-seven measures'],
    ['The fifteen units', 'The sixteen units'],
    ['fifteen in all', 'sixteen in all'],
  ] as const) {
    expect(before.en).toContain(said)
    expect(after.en).not.toContain(said)
    expect(after.en).toContain(now)
  }
  for (const [said, now] of [
    ['十项主要任务', '九项主要任务'],
    ['十项任务、三十条措施', '九项任务、二十七条措施'],
    ['十五个责任单位', '十六个责任单位'],
    ['共十五个', '共十六个'],
  ] as const) {
    expect(before.zh).toContain(said)
    expect(after.zh).not.toContain(said)
    expect(after.zh).toContain(now)
  }
})

test('one of a kind is said in the singular', () => {
  const [first] = policy.clauses.filter(({ kind }) => kind === 'safeguard')
  const clauses = policy.clauses.filter(({ kind, id }) => kind !== 'safeguard' || id === first?.id)
  expect(titledPages({ ...policy, clauses }, 'en').safeguards.title).toBe('The one safeguard')
})

test('another number, day or issuer is said everywhere', () => {
  const other: Policy = {
    ...policy,
    document: {
      ...document,
      number: { zh: '金府办发〔2031〕7 号', en: 'Jin Fu Ban Fa [2031] No. 7' },
      issuer: { zh: '某办公室', en: 'An Office' },
      dates: { drafted: '2030-12-30', issued: '2031-01-02', printed: '2031-01-03' },
    },
  }
  expect(unofficialLine(other.document, 'zh')).toContain('金府办发〔2031〕7 号')
  expect(datesLine(other.document, 'zh')).toBe(
    '2030 年 12 月 30 日起草，2031 年 1 月 2 日转发，2031 年 1 月 3 日印发。',
  )
  expect(datesLine(other.document, 'en')).toBe(
    'Drafted December 30, 2030, forwarded January 2, 2031, and printed January 3, 2031.',
  )
  const [what] = aboutSections(
    inEach((locale) => policyWords(other, locale)),
    { zh: '', en: '' },
  )
  expect(what?.paragraphs[0]?.en).toContain('An Office')
})

describe('the foot of printed pages', () => {
  const named = {
    shortTitle: { zh: '某意见', en: 'Some Opinions' },
    edition: { date: '2031-01-02', fingerprint: '0123456789ab' },
  }

  test('has title and edition, never the day of the document', () => {
    const css = 'a { content: "{foot-zh}" } b { content: "{foot-both}" }'
    const both = `${ui('zh').unofficial} ${ui('en').unofficial}`
    const line = ui('zh').editionLine('2031-01-02', '0123456789ab')
    expect(withFacts(css, named)).toBe(
      `a { content: "${ui('zh').unofficial} · 某意见 · ${line}" } b { content: "${both} · 某意见 · ${line}" }`,
    )
  })

  test('that is not known is refused', () => {
    expect(() => withFacts('a { content: "{foot-fr}" }', named)).toThrow('foot-fr')
  })
})
