import { describe, expect, test } from 'vitest'
import { edited, finding, findingsOf } from '../../support/content.ts'

const file = 'vocabulary.yaml'

/** What is said of one entry, put before the others. */
function said(entry: string, ...parts: string[]) {
  const files = edited()
  files.set(file, `- ${entry}\n${files.get(file)}`)
  return { found: findingsOf(files), expected: parts.map((part) => finding('vocabulary', file, 1, part)) }
}

describe('where words lead', () => {
  test.each([
    ['to no direction', '{ words: [西红柿], is: [dir-tomatoes] }', 'dir-tomatoes is not in directions.yaml'],
    ['to none that is near', '{ words: [西红柿], near: [dir-tomatoes] }', 'dir-tomatoes is not'],
    [
      'to one twice',
      '{ words: [西红柿], is: [dir-lettuce], near: [dir-lettuce] }',
      'dir-lettuce stands here twice',
    ],
    ['to words that stand nowhere', '{ words: [西红柿], find: [疫苗, 番茄] }', 'expected "番茄" in the text'],
    [
      'across two sentences',
      '{ words: [西红柿], find: [产业化推进生物材料。鼓励企业] }',
      '产业化推进生物材料。鼓励企业',
    ],
    ['nowhere', '{ words: [西红柿] }', '"西红柿" leads nowhere'],
  ])('%s', (_, entry, message) => {
    const { found, expected } = said(entry, message)
    expect(found).toEqual(expected)
  })

  test('words of either language, in any case', () => {
    expect(said('{ words: [西红柿], find: [黄酒, HUANGJIU] }').found).toEqual([])
  })
})

describe('a word', () => {
  test('of signs alone', () => {
    const { found, expected } = said('{ words: ["+"], is: [dir-lettuce] }', 'expected letters in "+"')
    expect(found).toEqual(expected)
  })

  test('that stands twice in one entry, if written otherwise', () => {
    const { found, expected } = said(
      '{ words: [xy-zz, XY zz], is: [dir-lettuce] }',
      '"XY zz" is already on line 1',
    )
    expect(found).toEqual(expected)
  })

  test('that stands in another entry', () => {
    const files = edited()
    const two = '- { words: [xyzz], is: [dir-lettuce] }\n- { words: [Xyzz], is: [dir-huangjiu] }\n'
    files.set(file, two + files.get(file))
    expect(findingsOf(files)).toEqual([finding('vocabulary', file, 2, '"Xyzz" is already on line 1')])
  })

  test('that the names it leads to hold already', () => {
    const { found, expected } = said(
      '{ words: [lettuces], is: [dir-lettuce] }',
      '"lettuces" finds dir-lettuce already',
    )
    expect(found).toEqual(expected)
  })

  test('that only some of them hold, or that leads on to what is near', () => {
    expect(said('{ words: [lettuces], is: [dir-lettuce, dir-huangjiu] }').found).toEqual([])
    expect(said('{ words: [lettuces], is: [dir-lettuce], near: [dir-huangjiu] }').found).toEqual([])
  })

  test('that is a part of another', () => {
    expect(said('{ words: [lettu, ettuce, xlettuce], is: [dir-lettuce] }').found).toEqual([])
  })
})

test('a code that is none', () => {
  const files = edited()
  files.set(file, `- { class: "27", words: [西红柿], is: [dir-lettuce] }\n${files.get(file)}`)
  expect(findingsOf(files)).toEqual([finding('schema', file, 1, 'class')])
})
