/** Finder and search beside what readers expect who had seen neither the vocabulary nor the code. */
import { describe, expect, test } from 'vitest'
import { answersOf } from '../support/answered.ts'
import { answerFiles, expectedAnswers, qualityOf, scored } from '../support/answers.ts'
import { names, namesWith } from '../support/search.ts'

const all = answerFiles.flatMap(expectedAnswers)
const quality = async (kind: 'finder' | 'search', known = names) =>
  qualityOf(
    await Promise.all(
      all.map(async (asked) => {
        const { rows, idOf } = await answersOf(kind, asked, known)
        return scored(asked, rows, idOf)
      }),
    ),
  )

describe.each(['finder', 'search'] as const)('%s', (kind) => {
  test('finds nine of ten expected sentences, hardly anything foreign, and the best first', async () => {
    const { recall, foreign, first } = await quality(kind)
    expect(recall).toBeGreaterThanOrEqual(0.9)
    // What is not on the readers’ lists: half of it is of the field all the same.
    expect(foreign).toBeLessThanOrEqual(0.08)
    expect(first).toBeGreaterThanOrEqual(0.85)
  })

  test('would find much less without the words of readers', async () => {
    expect((await quality(kind, namesWith())).recall).toBeLessThan(0.75)
  })
})

test('a row that nobody expects is foreign, and one that is not there is missing', () => {
  const asked = {
    q: 'x',
    lang: 'zh' as const,
    expect: ['task-1.s1 dir-a'],
    first: ['dir-a'],
    also: ['dir-b'],
  }
  const rows = [
    { id: 'task-2.s1 dir-c', directions: ['dir-c'] },
    { id: 'task-3.s1 dir-b', directions: ['dir-b'] },
  ]
  expect(scored(asked, rows, (mention) => mention)).toMatchObject({
    found: 0,
    missing: ['task-1.s1 dir-a'],
    foreign: ['task-2.s1 dir-c'],
    isFirstRight: false,
  })
})
