/** Five companies ask in their own words: nothing of their field is missing, nothing of a foreign field is found. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { finderNames } from '../../src/finder/index.ts'
import { matcherOf } from '../../src/finder/match.ts'
import { withoutSpace } from '../../src/model/source.ts'
import { realPolicy } from '../support/content.ts'

const item = z.strictObject({ segment: z.string(), phrase: z.string() })
const companies = z
  .array(
    z.strictObject({
      company: z.string(),
      core: z.array(item).min(1),
      near: z.array(item).min(1),
      typed: z.array(z.string()).min(5),
    }),
  )
  .length(5)
  .parse(parse(readFileSync('tests/finder/five-companies.yaml', 'utf8')))

const policy = realPolicy()
const match = matcherOf(finderNames(policy))
const label = (id: string) => policy.directions.find((d) => d.id === id)?.label.zh ?? id

/** Directions whose words in this sentence hold the phrase, or are held by it. */
const directionsOf = ({ segment, phrase }: z.infer<typeof item>): string[] =>
  policy.directions
    .filter((d) =>
      d.mentions.some((mention) => {
        const [own, asked] = [withoutSpace(mention.phrase.zh), withoutSpace(phrase)]
        return mention.segment === segment && (own.includes(asked) || asked.includes(own))
      }),
    )
    .map(({ id }) => id)

describe.each(companies)('$company', ({ core, near, typed }) => {
  const hits = typed.flatMap((words) => match(words)?.hits ?? [])
  const found = new Set(hits.map(({ id }) => id))
  /** What is only near is said to be so. */
  const answered = new Set(hits.filter(({ by }) => by !== 'near').map(({ id }) => id))

  test('every thing of its field is a direction', () => {
    expect(core.filter((one) => directionsOf(one).length === 0)).toEqual([])
  })
  test('nothing is missing', () => {
    const missing = core.flatMap(directionsOf).filter((id) => !found.has(id))
    expect(missing.map(label)).toEqual([])
  })
  test('nothing is from a foreign field', () => {
    const own = new Set([...core, ...near].flatMap(directionsOf))
    expect([...answered].filter((id) => !own.has(id)).map(label)).toEqual([])
  })
  test('whatever it types finds something', () => {
    expect(typed.filter((words) => !match(words)?.hits.length)).toEqual([])
  })
})
