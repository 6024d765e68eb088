import { describe, expect, test } from 'vitest'
import { edited, finding, findingsAfter, findingsOf, lineOf } from '../../support/content.ts'

const file = 'synonyms.yaml'
const first = '- { words: [疫苗厂,'

describe('words that a synonym leads to', () => {
  test('stand nowhere in the text', () => {
    const from = 'find: [疫苗]'
    expect(findingsAfter([file, from, 'find: [疫苗, 西红柿]'])).toEqual([
      finding('synonym', file, lineOf(file, from), 'expected "西红柿" in the text of a clause', 'nowhere'),
    ])
  })

  test('are each reported, on the line of the entry they stand in', () => {
    const files = edited([file, first, `- { words: [a], find: [tomato, vaccines, potato] }\n${first}`])
    const line = lineOf(file, 'tomato', files)
    expect(findingsOf(files)).toEqual([
      finding('synonym', file, line, '"tomato"'),
      finding('synonym', file, line, '"potato"'),
    ])
  })

  test('may be of either language, in any case', () => {
    expect(findingsAfter([file, first, `- { words: [a], find: [黄酒, HUANGJIU] }\n${first}`])).toEqual([])
  })

  test('must stand in one sentence', () => {
    const across = '产业化推进生物材料。鼓励企业'
    expect(findingsAfter([file, first, `- { words: [a], find: [${across}] }\n${first}`])).toEqual([
      finding('synonym', file, lineOf(file, first), across),
    ])
  })
})

describe('a word that readers type', () => {
  test('stands twice, in any case', () => {
    const files = edited([file, first, `- { words: [synBIO], find: [疫苗] }\n${first}`])
    expect(findingsOf(files)).toEqual([
      finding(
        'synonym',
        file,
        lineOf(file, '[synbio, ', files),
        `"synbio" is already on line ${lineOf(file, 'synBIO', files)}`,
      ),
    ])
  })

  test('stands twice in one entry', () => {
    expect(findingsAfter([file, '[疫苗厂, ', '[疫苗厂, 疫苗厂, '])).toEqual([
      finding('synonym', file, lineOf(file, '[疫苗厂, '), '"疫苗厂" is already on line'),
    ])
  })

  test('may stand inside another', () => {
    expect(findingsAfter([file, '[疫苗厂, ', '[疫苗厂, 疫苗厂家, '])).toEqual([])
  })
})

test('an entry that leads nowhere', () => {
  expect(findingsAfter([file, 'find: [疫苗]', 'find: []'])).toEqual([
    finding('schema', file, lineOf(file, first), 'find'),
  ])
})
