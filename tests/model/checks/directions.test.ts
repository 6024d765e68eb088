import { expect, test } from 'vitest'
import { renderingFinder, rowFinder } from '../../../src/model/verbs.ts'
import { content, finding, findingsAfter, lineOf } from '../../support/content.ts'

const ZH = 'zh/task-9.mdx'
const EN = 'en/task-9.mdx'
const lettuce = '<Direction id="dir-lettuce" verb="推广种植">生菜</Direction>'
const lettuceEn = '<Direction id="dir-lettuce" verb="extend the cultivation of">lettuce</Direction>'
const zhLine = lineOf(ZH, '推广种植')
const enLine = lineOf(EN, 'extend the cultivation of')
const entry = (id: string) => lineOf('directions.yaml', `id: ${id}`)

test('a direction that is not listed', () => {
  expect(
    findingsAfter([ZH, 'id="dir-lettuce"', 'id="dir-cabbage"'], [EN, 'id="dir-lettuce"', 'id="dir-cabbage"']),
  ).toEqual([
    finding('direction', ZH, zhLine, 'dir-cabbage is not in directions.yaml'),
    finding('direction', EN, enLine, 'dir-cabbage is not in directions.yaml'),
    finding('direction', 'directions.yaml', entry('dir-lettuce'), 'never mentioned'),
  ])
})

test('a mention without a verb, in either language', () => {
  expect(
    findingsAfter(
      [ZH, lettuce, '<Direction id="dir-lettuce">生菜</Direction>'],
      [EN, lettuceEn, '<Direction id="dir-lettuce">lettuce</Direction>'],
    ),
  ).toEqual([
    finding('direction', ZH, zhLine, 'expected the verb that governs dir-lettuce, found none'),
    finding('direction', EN, enLine, 'expected the verb that governs dir-lettuce, found none'),
  ])
})

test('a verb that is not in the segment', () => {
  expect(findingsAfter([EN, lettuceEn, lettuceEn.replace('extend', 'require')])).toEqual([
    finding(
      'direction',
      EN,
      enLine,
      'the verb "require the cultivation of" of dir-lettuce is not in the segment',
    ),
    finding(
      'direction',
      EN,
      enLine,
      'expected "extend the cultivation of"',
      'found "require the cultivation of"',
    ),
  ])
})

test('the parts of a verb in another order', () => {
  const verb = 'develop … through transformation'
  expect(findingsAfter(['en/task-7.mdx', verb, 'through transformation … develop'])).toEqual([
    finding('direction', 'en/task-7.mdx', lineOf('en/task-7.mdx', verb), 'is not in the segment'),
    finding('direction', 'en/task-7.mdx', lineOf('en/task-7.mdx', verb), 'for the verb 转型发展'),
  ])
})

test('an English verb of another strength, though it stands in the segment', () => {
  const line = lineOf('en/task-8.mdx', 'Encourage enterprises to <')
  const weak = '<Direction id="dir-collagen-oral-liquid" verb="Encourage">'
  expect(findingsAfter(['en/task-8.mdx', weak, weak.replace('Encourage', 'speed up')])).toEqual([
    finding(
      'direction',
      'en/task-8.mdx',
      line,
      'for the verb 鼓励 of dir-collagen-oral-liquid expected "encourage"',
      `(strengths.tsv:${lineOf('strengths.tsv', '鼓励\t')}), found "speed up"`,
    ),
  ])
})

test('a second mention in the same segment', () => {
  const findings = findingsAfter(
    [ZH, 'id="dir-edible-fungi"', 'id="dir-lettuce"'],
    [EN, 'id="dir-edible-fungi"', 'id="dir-lettuce"'],
  )
  expect(findings).toContainEqual(finding('direction', ZH, zhLine, 'expected one mention of dir-lettuce'))
  expect(findings).toContainEqual(finding('direction', EN, enLine, 'expected one mention of dir-lettuce'))
})

test('a verb without a class, in two classes, or of nothing', () => {
  expect(findingsAfter(['verbs.yaml', '推广种植,', ''])).toEqual([
    finding('direction', 'verbs.yaml', 1, '推广种植: expected in a class, found in none'),
  ])
  expect(findingsAfter(['verbs.yaml', '推广种植,', '推广种植, 鼓励,'])).toEqual([
    finding('direction', 'verbs.yaml', lineOf('verbs.yaml', ' 鼓励,'), '鼓励: expected in one class'),
  ])
  expect(findingsAfter(['verbs.yaml', '推广种植,', '推广种植, 资助,'])).toEqual([
    finding('direction', 'verbs.yaml', lineOf('verbs.yaml', '推广种植,'), '资助: expected to govern'),
  ])
})

test('two entries of one id or one label', () => {
  const first = content.get('directions.yaml')?.match(/- id: dir-lettuce\n(?: {2}.*\n)+/)?.[0] ?? ''
  expect(findingsAfter(['directions.yaml', first, first + first])).toContainEqual(
    finding(
      'direction',
      'directions.yaml',
      entry('dir-lettuce') + first.split('\n').length - 1,
      'dir-lettuce: is already',
    ),
  )
  expect(findingsAfter(['directions.yaml', 'zh: 食用菌', 'zh: 生菜'])).toEqual([
    finding(
      'direction',
      'directions.yaml',
      lineOf('directions.yaml', 'zh: 食用菌'),
      'the label "生菜" is that of dir-lettuce',
    ),
  ])
})

test('a table of strengths with a broken row', () => {
  expect(findingsAfter(['strengths.tsv', '鼓励\tencourage\t', '鼓励\t\t'])).toContainEqual(
    finding('strengths', 'strengths.tsv', lineOf('strengths.tsv', '鼓励\t'), 'expected zh and en'),
  )
})

test('the rows that speak for a verb are its longest parts', () => {
  const strengths = ['全力', '打造', '着力', '着力推进', '推进'].map((zh, line) => ({
    zh,
    renderings: [],
    note: '',
    line,
  }))
  const rowsOf = rowFinder(strengths)
  const rows = (verb: string) => rowsOf(verb).map((row) => row.zh)
  expect(rows('着力推进')).toEqual(['着力推进'])
  expect(rows('全力打造')).toEqual(['全力', '打造'])
  expect(rows('丰富')).toEqual([])
})

test('a rendering counts in every inflection, and as whole words', () => {
  const row = { zh: '重点推进', renderings: ['focus on advancing'], note: '', line: 1 }
  expect(renderingFinder('Focuses on the')(row)).toBeUndefined()
  expect(renderingFinder('focused on advancing')(row)).toBe('focus on advancing')
  expect(renderingFinder('refocus on advancing')(row)).toBeUndefined()
})
