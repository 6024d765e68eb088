/** TMX 1.4b: https://www.gala-global.org/tmx-14b */
import { expect, test } from 'vitest'
import { tmx } from '../../../src/files/data/tmx.ts'
import { buildPolicy } from '../../../src/model/build.ts'
import { RAW_FILE } from '../../../src/model/facts/index.ts'
import { editionDate, fingerprint } from '../../../src/model/questions/edition.ts'
import { bareSource, firstDifference, withoutSpace } from '../../../src/model/source.ts'
import type { Policy } from '../../../src/model/types.ts'
import { rightsLines } from '../../../src/rights.ts'
import { content, realPolicy } from '../../support/content.ts'
import { expectGolden } from '../../support/golden.ts'
import { tinyPolicy } from '../../support/tiny.ts'
import { parseXml } from '../../support/xml.ts'

const policy = realPolicy()
const notice = { zh: '非官方读本。', en: 'Unofficial edition.' }
const file = tmx(policy, notice)
const source = bareSource(content.get(RAW_FILE) ?? '')

const unitsOf = (xml: string) =>
  [...parseXml(xml).querySelectorAll('tu')].map((tu) => ({
    id: tu.getAttribute('tuid'),
    ...Object.fromEntries(
      [...tu.querySelectorAll('tuv')].map((tuv) => [
        tuv.getAttribute('xml:lang'),
        tuv.querySelector('seg')?.textContent ?? '',
      ]),
    ),
  })) as { id: string; 'zh-CN': string; 'en-US': string }[]
const chineseOf = (xml: string) =>
  withoutSpace(
    unitsOf(xml)
      .map((unit) => unit['zh-CN'])
      .join(''),
  )

/** Of each kind one, so that what is read of the real text does not matter here. */
const readings = (['against-the-chinese', 'english-alone'] as const).map((kind, i) => ({
  id: `read-${i + 1}`,
  date: '2026-11-25',
  kind,
  reader: 'language-model' as const,
  what: { zh: '从头到尾', en: 'from first to last' },
}))

test('looks as approved: a sentence that was read, one in English alone, one that has changed since', () => {
  const tiny = tinyPolicy()
  const states = {
    'part-3': { state: 'reviewed', readings: ['read-1', 'read-2'] },
    'target-2025': { state: 'translated', readings: ['read-2'] },
    'task-7-1': { state: 'translated', readings: [] },
  } as const
  const clauses = Object.entries(states).map(([id, { state, readings }]) => {
    const clause = tiny.clause(id)
    return { ...clause, segments: clause.segments.map((s) => ({ ...s, state, readings: [...readings] })) }
  })
  return expectGolden('sentences.tmx', tmx({ ...tiny, clauses, readings }, notice))
})

test('the header has what TMX 1.4b requires', () => {
  const header = parseXml(file).querySelector('header')
  const required = 'creationtool creationtoolversion segtype o-tmf adminlang srclang datatype'.split(' ')
  expect(required.filter((name) => !header?.getAttribute(name))).toEqual([])
  expect(header?.getAttribute('srclang')).toBe('zh-CN')
  expect([...(header?.querySelectorAll('note') ?? [])].map((note) => note.textContent)).toEqual([
    expect.stringContaining(notice.zh),
    expect.stringContaining(notice.en),
    expect.stringContaining('语言模型的审读不能代替'),
    expect.stringContaining('A reading by a language model does not replace'),
    rightsLines(policy, 'zh').join('\n'),
    rightsLines(policy, 'en').join('\n'),
  ])
  const props = ['x-license', 'x-edition', 'x-fingerprint', 'x-source-sha256']
  expect(props.map((type) => propOf(header, type))).toEqual([
    'https://creativecommons.org/licenses/by/4.0/',
    editionDate(policy),
    fingerprint(policy),
    policy.document.sourceSha256,
  ])
})

test('a unit is as old as the first edition, and changed when a later entry concerned its clause', () => {
  const [first, second] = ['2026-11-25', '2027-03-01']
  const title = { zh: '改', en: 'x' }
  const changes: Policy['changes'] = [
    { date: first, kind: 'edition', title, clauses: [] },
    { date: second, kind: 'translation', title, clauses: ['task-7-1'] },
    { date: '2027-04-01', kind: 'edition', title, clauses: [] },
  ]
  const xml = parseXml(tmx({ ...policy, changes }, notice))
  const dates = (id: string) =>
    ['creationdate', 'changedate'].map((name) => xml.querySelector(id)?.getAttribute(name))
  expect(dates('tu[tuid="task-7-1.s2"]')).toEqual(['20261125T000000Z', '20270301T000000Z'])
  expect(dates('tu[tuid="task-7-2.s2"]')).toEqual(['20261125T000000Z', '20261125T000000Z'])
  expect(dates('header')).toEqual(['20261125T000000Z', '20270401T000000Z'])
})

const propOf = (parent: Element | null, type: string) =>
  parent?.querySelector(`prop[type="${type}"]`)?.textContent

test('each unit says its state and who read it, and the header who that is', () => {
  const xml = parseXml(file)
  for (const { id, state, readings } of policy.clauses.flatMap(({ segments }) => segments)) {
    const unit = xml.querySelector(`tu[tuid="${id}"]`)
    expect.soft(propOf(unit, 'x-state'), id).toBe(state)
    expect.soft(propOf(unit, 'x-readings') ?? '', id).toBe(readings.join(' '))
  }
  const told = [...xml.querySelectorAll('header prop[type="x-reading"]')].map((prop) => prop.textContent)
  expect(told).toEqual(
    policy.readings.map(({ id, date, what }) => expect.stringMatching(`^${id}; ${date}; .*: ${what.en}$`)),
  )
})

test('a sentence that has changed since it was read is translated, no longer reviewed', () => {
  const id = 'task-7-1.s2'
  const stop = /(<Clause id="task-7-1">\n.*\n.*).$/m
  const en = content.get('en/task-7.mdx') ?? ''
  const changed = buildPolicy(new Map(content).set('en/task-7.mdx', en.replace(stop, '$1!'))).policy
  if (!changed) throw new Error('no policy')
  const unit = parseXml(tmx(changed, notice)).querySelector(`tu[tuid="${id}"]`)
  expect(unit?.querySelector('tuv[xml\\:lang="en-US"] seg')?.textContent).toMatch(/!$/)
  expect(propOf(unit, 'x-state')).toBe('translated')
  expect(propOf(unit, 'x-readings')).toBeUndefined()
})

test('each segment is a unit in both languages, under its id', () => {
  expect(unitsOf(file)).toEqual(
    policy.clauses.flatMap(({ segments }) =>
      segments.map(({ id, text }) => ({ id, 'zh-CN': text.zh, 'en-US': text.en })),
    ),
  )
})

test('the Chinese taken back out is the source to the character', () => {
  expect(firstDifference(source, chineseOf(file))).toBeNull()
})

test.each([
  ['a character is wrong', '生物基降解材料', '生物基可降解材料'],
  ['a unit is gone', /<tu tuid="task-7-1\.s2" .*?<\/tu>/s, ''],
])('it differs where %s', (_, from, to) => {
  const broken = file.replace(from, to)
  expect(broken).not.toBe(file)
  expect(firstDifference(source, chineseOf(broken))).not.toBeNull()
})
