import { expect, test } from 'vitest'
import { blocksOf, isInLines, paragraphsOf } from '../../src/model/structure.ts'
import { finding, findingsAfter, lineOf, realPolicy } from '../support/content.ts'

const { clause, clauses } = realPolicy()

test('a heading stands alone and sentences run on, without a space in Chinese and with one in English', () => {
  const measure = clause('task-7-3')
  const [lead, first, second] = measure.segments.map(({ text }) => text)
  expect(paragraphsOf(measure, 'zh')).toEqual([lead?.zh, `${first?.zh}${second?.zh}`])
  expect(paragraphsOf(measure, 'en')).toEqual([lead?.en, `${first?.en} ${second?.en}`])
})

test('the lines of the notice stay lines', () => {
  const notice = clause('notice')
  expect(paragraphsOf(notice, 'zh')).toEqual(notice.segments.map(({ text }) => text.zh))
})

test('no character is lost or added', () => {
  for (const c of clauses)
    expect(paragraphsOf(c, 'zh').join(''), c.id).toBe(c.segments.map(({ text }) => text.zh).join(''))
})

test('the outline says how the lines of the notice stand; all other forms follow from the kind', () => {
  const forms = (id: string) => blocksOf(clause(id)).map(({ form }) => form)
  expect(forms('notice').join()).toBe('letterhead,number,heading,addressees,paragraph,signature,signature')
  expect(forms('task-7').join()).toBe('heading,paragraph')
  expect(forms('zone-materials-bay').join()).toBe('paragraph')
  expect([forms('task-7-units'), forms('copy-list')].join()).toBe('units,record')
  expect(clauses.filter(isInLines).map(({ id }) => id)).toEqual(['notice', 'signature'])
})

test('headings have the level of what they head', () => {
  const levels = ['notice', 'title', 'part-6', 'task-7', 'domain-biomaterials', 'task-7-1'].map(
    (id) => blocksOf(clause(id)).find(({ level }) => level)?.level,
  )
  expect(levels).toEqual([1, 1, 2, 3, 3, 4])
})

test('a form for a line that is not there, and a line without a form, are findings', () => {
  const lines = 'lines: [letterhead, number, heading, addressees, paragraph, signature, signature]'
  const line = lineOf('outline.yaml', lines)
  for (const [wrong, count] of [
    ['lines: [letterhead, number, heading]', 3],
    [lines.replace('signature]', 'signature, signature]'), 8],
  ] as const)
    expect(findingsAfter(['outline.yaml', lines, wrong])).toEqual([
      finding('structure', 'outline.yaml', line, 'notice', `${count}`, '7'),
    ])
})
