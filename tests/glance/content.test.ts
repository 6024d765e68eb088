/** Plate 1 says what the policy says: phrases of the text, all who answer, and nothing that the text holds among what it leaves out. */
import { describe, expect, test } from 'vitest'
import { type Glance, glanceContent } from '../../src/glance/content.ts'
import { glanceStrings } from '../../src/i18n/glance.ts'
import { type Locale, locales } from '../../src/locale.ts'
import { buildPolicy } from '../../src/model/build.ts'
import type { Policy } from '../../src/model/types.ts'
import { content, type Edit, edited, realPolicy } from '../support/content.ts'

const policy = realPolicy()

const policyAfter = (...edits: readonly Edit[]): Policy => {
  const { policy } = buildPolicy(edited(...edits))
  if (!policy) throw new Error('the facts cannot be read')
  return policy
}

const phrasesOf = ({ products, technologies }: Glance['domains']['list'][number]): string[] => [
  ...products.flatMap(({ phrases }) => phrases),
  ...technologies,
]

/** Phrases and verbs of the domains that the domain’s own clause does not have. */
const foreign = ({ domains }: Glance, locale: Locale): string[] =>
  domains.list.flatMap((domain) => {
    const words = policy
      .clause(domain.id)
      .segments.map(({ text }) => text[locale])
      .join(' ')
    const verbs = domain.products.flatMap(({ verb }) => verb)
    return [
      ...phrasesOf(domain).filter((phrase) => !words.includes(phrase)),
      ...verbs.filter((verb) => !words.toLowerCase().includes(verb.toLowerCase())),
    ]
  })

const zh = glanceContent(policy, 'zh')
const domain = (glance: Glance, id: string) => {
  const found = glance.domains.list.find((one) => one.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

describe.each(locales)('%s', (locale) => {
  const glance = glanceContent(policy, locale)

  test('each domain has phrases of its own clause, under the verbs that govern them', () => {
    expect(foreign(glance, locale)).toEqual([])
    for (const one of glance.domains.list) expect.soft(phrasesOf(one).length, one.id).toBeGreaterThan(4)
  })

  test('every task and safeguard stands once, with all who answer for it', () => {
    const answered = [
      ...glance.domains.list.flatMap(({ tasks }) => tasks),
      ...glance.units.groups.flatMap(({ list }) => list),
    ]
    const expected = policy.clauses.filter(({ kind }) => kind === 'task' || kind === 'safeguard')
    expect(answered.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort())
    for (const { id, units } of answered)
      expect.soft(units.map((unit) => unit.id)).toEqual(policy.clause(id).units)
    expect(new Set(answered.flatMap(({ units }) => units.map(({ label }) => label)))).toEqual(
      new Set(policy.units.map(({ label }) => label[locale])),
    )
  })

  test('the figures are those of the targets, two indicators that are not added', () => {
    const { by } = glanceStrings[locale]
    expect(glance.targets.series.map(({ figures }) => figures.map(({ by, yi }) => [by, yi]))).toEqual([
      policy.targets.map(({ year, industryScale }) => [by(year), industryScale]),
      policy.targets.map(({ year, manufacturingOutput }) => [by(year), manufacturingOutput]),
    ])
  })

  test('every zone stands once in the layout', () => {
    const zones = policy.clauses.filter(({ kind }) => kind === 'zone').map(({ id }) => id)
    expect(glance.layout.zones.map(({ id }) => id)).toEqual(zones)
  })

  test('a zone that is to develop says so in the words of its clause', () => {
    const { develop } = glanceStrings[locale].aim
    const developing = glance.layout.zones.filter(({ aim }) => aim === develop)
    expect(developing.map(({ id }) => id)).toEqual(['zone-agriculture-park'])
    const clause = policy.clause('zone-agriculture-park').segments.map(({ text }) => text[locale])
    for (const { words } of developing)
      expect(clause.join(' ')).toContain([develop, words].join(locale === 'zh' ? '' : ' '))
  })
})

test('a phrase that the clause does not have is found', () => {
  const glance = glanceContent(
    policyAfter(['zh/domain-biomaterials.mdx', '可降解塑料', '可降解塑料袋']),
    'zh',
  )
  expect(foreign(glance, 'zh')).toEqual(['可降解塑料袋'])
})

test('a verb stands with its object', () => {
  const verbs = (locale: Locale, id: string) =>
    domain(glanceContent(policy, locale), id).products.map(({ verb }) => verb)
  expect(verbs('zh', 'domain-biomedicine').at(-1)).toEqual(['全力提升', '等产业能级'])
  expect(verbs('en', 'domain-biomedicine').at(-1)).toEqual([
    'Make every effort to raise the level of industries such as',
    '',
  ])
  // Where the word that sums up the list comes first, or last, it is no part of the verb.
  expect(verbs('zh', 'domain-biomaterials')[0]).toEqual(['重点推进', '的产品迭代'])
  expect(verbs('en', 'domain-biomaterials')[1]?.[0]).toMatch(/ for$/)
  expect(verbs('zh', 'domain-energy-environment')).toEqual([['研究制造', '']])
})

test('the word that sums up a list is left out, the same word in the list is not', () => {
  const energy = (glance: Glance) => domain(glance, 'domain-energy-environment').products[0]?.phrases
  expect(energy(zh)).toEqual(['生物质发电', '生物燃气', '生物航煤'])
  const listed = policyAfter([
    'zh/domain-energy-environment.mdx',
    '等<Direction id="dir-new-forms-of-energy"',
    '、<Direction id="dir-new-forms-of-energy"',
  ])
  expect(energy(glanceContent(listed, 'zh'))).toEqual(['生物质发电', '生物燃气', '生物航煤', '新型能源'])
})

test('a domain has the tasks whose titles name it and the zone named for it; an unnamed task stands with the others', () => {
  const ofDomain = (glance: Glance) =>
    glance.domains.list.map(({ zones, tasks }) => [...zones, ...tasks].map(({ id }) => id))
  expect(ofDomain(zh)).toEqual([
    ['zone-medicine-port', 'task-6'],
    ['zone-materials-bay', 'task-7'],
    ['zone-agriculture-park', 'task-8', 'task-9'],
    ['zone-energy-valley', 'task-10'],
  ])
  const unnamed = glanceContent(
    policyAfter(['zh/task-8.mdx', '<Ref to="domain-agriculture-food">绿色食品</Ref>', '绿色食品']),
    'zh',
  )
  expect(ofDomain(unnamed)[2]).toEqual(['zone-agriculture-park', 'task-9'])
  expect(unnamed.units.groups[0]?.list.map(({ id }) => id)).toContain('task-8')
})

/** Things said to be left out of which the Chinese has a word: 申报条件 is told by 申报. */
const said = (things: readonly string[], text: string): string[] =>
  things.filter((thing) => text.includes(thing.length > 3 ? thing.slice(0, 2) : thing))

test('what the text is said to leave out stands nowhere in it', () => {
  const text = (content.get('policy.raw.txt') ?? '').replace(/\s/g, '')
  expect(text.length).toBeGreaterThan(5000)
  expect(zh.leftOut.things).toContain('有效期')
  expect(said(zh.leftOut.things, text)).toEqual([])
  expect(said(['申报条件', '人才培养'], text)).toEqual(['人才培养'])
})
