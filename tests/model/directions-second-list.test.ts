/** The second list of directions, made from the source by a reader who had not seen the first: what became of each row. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { withoutSpace } from '../../src/model/source.ts'
import { realPolicy } from '../support/content.ts'

const rows = z
  .array(
    z.object({
      segment: z.string(),
      phrase: z.string(),
      sure: z.enum(['yes', 'borderline']),
      decision: z.string(),
    }),
  )
  .parse(
    parse(readFileSync('docs/decisions/10-directions-second-list.tsv', 'utf8'), {
      columns: true,
      delimiter: '\t',
      quote: null,
    }),
  )
const policy = realPolicy()
const mentions = policy.directions.flatMap((d) => d.mentions)
const texts = new Map(policy.clauses.flatMap((c) => c.segments.map((s) => [s.id, withoutSpace(s.text.zh)])))

/** A mention in the same sentence whose words hold those of the row, or are held by them. */
const isMarked = (row: { segment: string; phrase: string }) =>
  mentions.some(({ segment, phrase }) => {
    const [own, other] = [withoutSpace(phrase.zh), withoutSpace(row.phrase)]
    return segment === row.segment && (own.includes(other) || other.includes(own))
  })

test('every phrase of it stands in the text', () => {
  expect(rows.length).toBe(477)
  for (const { segment, phrase } of rows)
    expect.soft(texts.get(segment), segment).toContain(withoutSpace(phrase))
})

test('every row is marked or left out, as was decided', () => {
  const other = rows.filter((row) => isMarked(row) !== (row.decision === 'marked'))
  expect(other).toEqual([])
})

test('what it is sure of is marked, but for the zones themselves', () => {
  const left = rows.filter(({ sure, decision }) => sure === 'yes' && decision !== 'marked')
  expect(left.map(({ phrase }) => phrase)).toEqual(['生物创新城', '生物医药港', '生物农业园'])
})

test('what it has not is known', () => {
  const alone = mentions.filter(
    (mention) =>
      !rows.some(({ segment, phrase }) => {
        const [own, other] = [withoutSpace(mention.phrase.zh), withoutSpace(phrase)]
        return segment === mention.segment && (own.includes(other) || other.includes(own))
      }),
  )
  expect(alone.map(({ phrase }) => phrase.zh)).toEqual(['创新协作', '生物医药国际市场'])
})
