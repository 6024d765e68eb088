import { expect, test } from 'vitest'
import { isText, listOf, objectOf, orNull, readJson, recordOf } from '../../src/browser/read-json.ts'
import { StaleError } from '../../src/browser/trouble.ts'

interface Shape {
  id: string
  report: string | null
  list: string[]
  by: Record<string, string>
}
const isShape = objectOf<Shape>({
  id: isText,
  report: orNull(isText),
  list: listOf(isText),
  by: recordOf(isText),
})
const good: Shape = { id: 'a', report: null, list: ['b'], by: { c: 'd' } }
const read = (value: unknown) => readJson('card.json', JSON.stringify(value), isShape)

test('what has all that is needed is read', () => {
  expect(read(good)).toEqual(good)
  expect(read({ ...good, more: 1 })).toMatchObject(good)
})

test.each([
  ['null', null],
  ['a list', [good]],
  ['a missing field', { ...good, report: undefined }],
  ['a field of another sort', { ...good, id: 1 }],
  ['a list for a record', { ...good, by: ['d'] }],
  ['a record for a list', { ...good, list: { 0: 'b' } }],
  ['a wrong entry', { ...good, by: { c: null } }],
])('%s is refused by the name of the file', (_, value) => {
  expect(() => read(value)).toThrow('card.json')
})

test('what is not there, or no JSON, is refused', () => {
  expect(() => readJson('page', undefined, isShape)).toThrow('page is not')
  expect(() => readJson('page', '<html>', isShape)).toThrow(StaleError)
})
