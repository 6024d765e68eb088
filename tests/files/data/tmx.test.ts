/** TMX 1.4b: https://www.gala-global.org/tmx-14b */
import { expect, test } from 'vitest'
import { tmx } from '../../../src/files/data/tmx.ts'
import { RAW_FILE } from '../../../src/model/facts/index.ts'
import { bareSource, firstDifference, withoutSpace } from '../../../src/model/source.ts'
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
  })) as { id: string; 'zh-Hans': string; en: string }[]
const chineseOf = (xml: string) =>
  withoutSpace(
    unitsOf(xml)
      .map((unit) => unit['zh-Hans'])
      .join(''),
  )

test('looks as approved', () => {
  const tiny = tinyPolicy()
  const clauses = tiny.clauses.filter(({ id }) => ['part-3', 'target-2025', 'task-7-1'].includes(id))
  return expectGolden('sentences.tmx', tmx({ ...tiny, clauses }, notice))
})

test('the header has what TMX 1.4b requires', () => {
  const header = parseXml(file).querySelector('header')
  const required = 'creationtool creationtoolversion segtype o-tmf adminlang srclang datatype'.split(' ')
  expect(required.filter((name) => !header?.getAttribute(name))).toEqual([])
  expect(header?.getAttribute('srclang')).toBe('zh-Hans')
  expect([...(header?.querySelectorAll('note') ?? [])].map((note) => note.textContent)).toEqual([
    expect.stringContaining(notice.zh),
    expect.stringContaining(notice.en),
  ])
})

test('each segment is a unit in both languages, under its id', () => {
  expect(unitsOf(file)).toEqual(
    policy.clauses.flatMap(({ segments }) =>
      segments.map(({ id, text }) => ({ id, 'zh-Hans': text.zh, en: text.en })),
    ),
  )
})

test('the Chinese taken back out is the source to the character', () => {
  expect(firstDifference(source, chineseOf(file))).toBeNull()
})

test.each([
  ['a character is wrong', '生物基降解材料', '生物基可降解材料'],
  ['a unit is gone', /<tu tuid="task-7-1\.s2">.*?<\/tu>/s, ''],
])('it differs where %s', (_, from, to) => {
  const broken = file.replace(from, to)
  expect(broken).not.toBe(file)
  expect(firstDifference(source, chineseOf(broken))).not.toBeNull()
})
