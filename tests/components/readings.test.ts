import { expect, test } from 'vitest'
import { readingsTold } from '../../src/components/about/readings.ts'
import { locales } from '../../src/locale.ts'
import type { Policy, Reading, ReadingKind, Segment } from '../../src/model/types.ts'
import { realPolicy } from '../support/content.ts'

const real = realPolicy()
function ofKind(kind: ReadingKind): Reading {
  const found = real.readings.find((reading) => reading.kind === kind)
  if (!found) throw new Error(`no reading ${kind}`)
  return found
}
const against = ofKind('against-the-chinese')
const alone = ofKind('english-alone')

/** Every sentence read by both, but for these. */
function policyWith(others: Record<string, readonly string[]>): Policy {
  const asRead = (segment: Segment): Segment => {
    const readings = [...(others[segment.id] ?? [against.id, alone.id])]
    return { ...segment, readings, state: readings.includes(against.id) ? 'reviewed' : 'translated' }
  }
  const clauses = real.clauses.map((clause) => ({ ...clause, segments: clause.segments.map(asRead) }))
  return { ...real, clauses, readings: [against, alone] }
}
const total = real.clauses.flatMap(({ segments }) => segments).length

test('where every sentence stands as it was read, none has changed', () => {
  for (const locale of locales) {
    const { read, readings, changed } = readingsTold(policyWith({}), locale)
    expect(changed).toEqual([])
    expect(readings.map(({ unchanged }) => unchanged)).toEqual([total, total])
    expect(read.match(/\d+/g)).toEqual([`${total}`, `${total}`])
  }
})

test('a sentence that has changed is named by its clause, and which it is where others stand', () => {
  const policy = policyWith({ 'task-7-1.s2': [], 'preamble.s1': [], 'task-7-2.s1': [alone.id] })
  const en = readingsTold(policy, 'en')
  expect(en.read).toBe(
    `${total - 3} of ${total} sentences have been read against the Chinese as both now stand, and 1 more in English alone.`,
  )
  expect(en.readings.map(({ unchanged }) => unchanged)).toEqual([total - 3, total - 2])
  expect(en.changed).toEqual([
    { href: expect.stringMatching(/#preamble$/), name: real.clause('preamble').label.en },
    {
      href: expect.stringMatching(/#task-7-1$/),
      name: expect.stringMatching(/^Measure 7\.1 \w.*, sentence\u00a02$/),
    },
  ])
  const zh = readingsTold(policy, 'zh')
  expect(zh.read).toBe(`全部 ${total} 句中，${total - 3} 句的现有中英文经过对照审读，另有 1 句只读过英文。`)
  expect(zh.changed.map(({ name }) => name)).toEqual([
    real.clause('preamble').label.zh,
    expect.stringMatching(/^措施 7\.1 .*，第\u00a02\u00a0句$/),
  ])
})

test('a language model is said to be one', () => {
  const person = { ...against, reader: 'person' as const }
  const readers = (locale: 'zh' | 'en') =>
    readingsTold({ ...real, readings: [against, person] }, locale).readings.map(({ reader }) => reader)
  expect(readers('en')).toEqual([`Language model: ${against.what.en}`, `Person: ${against.what.en}`])
  expect(readers('zh')).toEqual([`语言模型：${against.what.zh}`, `人：${against.what.zh}`])
})
