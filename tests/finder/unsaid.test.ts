import { expect, test } from 'vitest'
import { unsaidOf, unsaidSentence } from '../../src/finder/unsaid.ts'
import { unsaidStrings } from '../../src/i18n/unsaid.ts'

const { zh, en } = unsaidStrings

test('the text has other words, only what is nearest, or nothing', () => {
  const said = ['单克隆抗体', '抗体药物']
  expect(unsaidSentence({ typed: ['单抗'], relation: 'is', said }, zh)).toBe(
    '原文没有“单抗”一词，写作“单克隆抗体”“抗体药物”。',
  )
  expect(unsaidSentence({ typed: ['人工肉'], relation: 'near', said: ['细胞工厂'] }, zh)).toBe(
    '原文没有写到“人工肉”；最接近的是：',
  )
  expect(unsaidSentence({ typed: ['量子', '火箭'], relation: 'none', said: [] }, zh)).toBe(
    '原文没有写到“量子”“火箭”。',
  )
  expect(unsaidSentence({ typed: ['mAb'], relation: 'is', said: ['antibody drugs', 'antibodies'] }, en)).toBe(
    'The text does not say “mAb”; it says “antibody drugs”, “antibodies”.',
  )
})

test('no more words of the text than can be read', () => {
  const sentence = unsaidSentence({ typed: ['x'], relation: 'is', said: ['a', 'b', 'c', 'd', 'e'] }, en)
  expect(sentence).toContain('“d”')
  expect(sentence).not.toContain('“e”')
})

test('signs that were typed are only signs', () => {
  for (const typed of ['#', '$&', '$1 #', '<b>'])
    expect
      .soft(unsaidSentence({ typed: [typed], relation: 'is', said: ['a#'] }, en))
      .toBe(`The text does not say “${typed}”; it says “a#”.`)
})

test('what is unsaid is told by how the directions were found', () => {
  const hit = (by: 'name' | 'word' | 'near') => ({ id: 'dir-a', by })
  const relation = (hits: ReturnType<typeof hit>[], partly = false, said = ['a']) =>
    unsaidOf({ hits, unsaid: ['x'], partly }, said)?.relation
  expect(relation([hit('word'), hit('near')])).toBe('is')
  expect(relation([hit('near')])).toBe('near')
  expect(relation([])).toBe('none')
  // The rest of the query is not called so.
  expect(relation([hit('word')], true)).toBe('none')
  expect(relation([hit('word')], false, [])).toBe('near')
  expect(unsaidOf({ hits: [hit('name')], unsaid: [], partly: false }, ['a'])).toBeNull()
})
