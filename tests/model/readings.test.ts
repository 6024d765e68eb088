/** What the register says of a sentence holds as long as the sentence stands as it was read. */
import { describe, expect, test } from 'vitest'
import { buildPolicy } from '../../src/model/build.ts'
import type { ContentFiles } from '../../src/model/facts/index.ts'
import { REGISTER_FILE, readRegister, registerOf, unregistered } from '../../src/model/facts/readings.ts'
import type { Segment } from '../../src/model/types.ts'
import { content, realPolicy } from '../support/content.ts'

const segmentsOf = (files: ContentFiles): Segment[] =>
  buildPolicy(files).policy?.clauses.flatMap((clause) => clause.segments) ?? []

/** Sentences that the register does not hold as they stand. */
const changedIn = (files: ContentFiles, found = segmentsOf(files)): string[] =>
  unregistered(
    readRegister(files.get(REGISTER_FILE) ?? '', () => {}),
    found,
  )

test('every sentence has its row in the register; a change is acknowledged with: npm run readings', () => {
  expect(changedIn(content), 'changed or new; to acknowledge: npm run readings').toEqual([])
})

// A register of our own, so that what is read of the real text does not matter here.
const id = 'task-7-1.s2'
const segments = realPolicy().clauses.flatMap((clause) => clause.segments)
const registered = (readings: readonly string[]): Map<string, string> => {
  const rows = registerOf(segments.map((s) => ({ ...s, readings: s.id === id ? [...readings] : [] })))
  return new Map(content).set(REGISTER_FILE, rows)
}
const edit = (files: Map<string, string>, file: string, from: string | RegExp, to: string) => {
  const text = files.get(file) ?? ''
  expect(text.replace(from, to)).not.toBe(text)
  return files.set(file, text.replace(from, to))
}
const stateIn = (files: ContentFiles) => {
  const found = segmentsOf(files)
  const { state, readings } = found.find((segment) => segment.id === id) ?? {}
  return { state, readings, changed: changedIn(files, found) }
}
/** The last character of the sentence in a file. */
const lastStop = /(<Clause id="task-7-1">\n.*\n.*).$/m
const all = ['against-1', 'alone-1']

describe('a sentence that stands as it was read', () => {
  test('against the Chinese is reviewed', () => {
    expect(stateIn(registered(['against-1']))).toEqual({
      state: 'reviewed',
      readings: ['against-1'],
      changed: [],
    })
  })

  test('in English alone is translated, and was read', () => {
    expect(stateIn(registered(['alone-1']))).toEqual({
      state: 'translated',
      readings: ['alone-1'],
      changed: [],
    })
  })

  test('names its readings in their order, whatever that of the row', () => {
    expect(stateIn(registered(['alone-1', 'against-1'])).readings).toEqual(all)
  })
})

describe('a sentence is translated, and not read since', () => {
  const unread = { state: 'translated', readings: [] }

  test('where its English has changed by a character', () => {
    const files = edit(registered(all), 'en/task-7.mdx', lastStop, '$1!')
    expect(stateIn(files)).toEqual({ ...unread, changed: [id] })
  })

  test('where its Chinese has changed by a character', () => {
    const files = edit(registered(all), 'zh/task-7.mdx', lastStop, '$1！')
    expect(stateIn(files)).toEqual({ ...unread, changed: [id] })
  })

  test('where its row is missing', () => {
    const files = edit(registered(all), REGISTER_FILE, /^task-7-1\.s2\t.*\n/m, '')
    expect(stateIn(files)).toEqual({ ...unread, changed: [id] })
    expect(buildPolicy(files).findings).toEqual([])
  })

  test('where its change is acknowledged', () => {
    expect(stateIn(registered([]))).toEqual({ ...unread, changed: [] })
  })
})

test('rows of both sides of a merge count together', () => {
  const files = registered(['against-1'])
  const row = /^task-7-1\.s2\t.*$/m.exec(files.get(REGISTER_FILE) ?? '')?.[0] ?? ''
  const merged = `<<<<<<< HEAD\n${row}\n=======\n${row.replace('against-1', 'alone-1')}\n>>>>>>> main`
  expect(stateIn(edit(files, REGISTER_FILE, row, merged)).readings).toEqual(all)
})
