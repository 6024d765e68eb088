/** What ties a phrase to a domain or zone: each rule, with phrases that it must not reach. */
import { describe, expect, test } from 'vitest'
import { buildPolicy } from '../../../src/model/build.ts'
import type { MentionTie } from '../../../src/model/types.ts'
import { edited, finding, findingsAfter, lineOf, realPolicy } from '../../support/content.ts'

type Facet = 'domains' | 'zones'

function ties(direction: string, segment: string, facet: Facet, policy = realPolicy()): MentionTie[] {
  const mention = policy.directions
    .find(({ id }) => id === `dir-${direction}`)
    ?.mentions.find((m) => m.segment === segment)
  if (!mention) throw new Error(`${segment} does not mention dir-${direction}`)
  return mention[facet]
}
/** `biomedicine: task-title`. */
const told = (direction: string, segment: string, facet: Facet) =>
  ties(direction, segment, facet).map(
    ({ id, evidence }) => `${id.replace(/^(domain|zone)-/, '')}: ${evidence}`,
  )

describe('a domain', () => {
  test.each([
    ['its own clause', 'degradable-plastics', 'domain-biomaterials.s2', 'biomaterials: own-clause'],
    [
      'the title of the task, for its measures too',
      'oled-displays',
      'task-7-3.s3',
      'biomaterials: task-title',
    ],
    ['the name of the zone', 'methanol', 'zone-energy-valley.s1', 'energy-environment: zone-name'],
    ['a name in the phrase', 'tsinghua-platform', 'task-2-1.s2', 'biomedicine: named'],
    ['a name around the phrase', 'biomaterials-industry', 'task-3-3.s2', 'biomaterials: named'],
  ])('is given by %s', (_, direction, segment, tie) => {
    expect(told(direction, segment, 'domains')).toEqual([tie])
  })

  test('named in a phrase says nothing of its neighbors', () => {
    expect(told('new-type-research-institutions', 'task-2-1.s2', 'domains')).toEqual([])
    expect(told('complementary-products', 'task-3-3.s2', 'domains')).toEqual([])
    expect(told('enterprise-matching', 'task-5-3.s2', 'domains')).toEqual([])
  })
  test('named by itself speaks for the whole sentence', () => {
    const bare = edited([
      'zh/task-5.mdx',
      '支持<Direction id="dir-chemical-industry',
      '面向<Ref to="domain-biomaterials">生物材料</Ref>支持<Direction id="dir-chemical-industry',
    ])
    const { policy } = buildPolicy(bare)
    expect(ties('joint-brands', 'task-5-2.s3', 'domains', policy ?? undefined)).toEqual([
      { id: 'domain-biomaterials', basis: 'text', evidence: 'named' },
    ])
  })
  test('is not given by a zone whose name holds no field', () => {
    expect(told('chassis-cells', 'zone-innovation-city.s1', 'domains')).toEqual([])
  })
})

describe('a zone', () => {
  test.each([
    ['its own clause', 'bioplastics', 'zone-materials-bay.s1', ['materials-bay: own-clause']],
    ['a place that its sentence draws on', 'cloud-computing', 'task-4-1.s2', ['innovation-city: base']],
    ['the place that the phrase is', 'zhangjiang-jinshan-park', 'task-3-2.s2', ['medicine-port: base']],
    ['a phrase of the zone’s sentence', 'innovative-vaccines', 'task-6-1.s2', ['medicine-port: own-phrase']],
    ['the title of the measure', 'feed-brands', 'task-9-3.s2', ['agriculture-park: own-phrase']],
  ])('is given by %s', (_, direction, segment, expected) => {
    expect(told(direction, segment, 'zones')).toEqual(expected)
  })

  test('of several whose places are named, the one that names the phrase itself is meant', () => {
    expect(told('vaccines', 'task-3-3.s2', 'zones')).toEqual(['medicine-port: base'])
    expect(told('biomaterials-industry', 'task-3-3.s2', 'zones')).toEqual(['materials-bay: base'])
    expect(told('complementary-products', 'task-3-3.s2', 'zones')).toEqual([
      'medicine-port: base',
      'materials-bay: base',
    ])
  })
  test('is not given by a place with which the sentence only cooperates, nor by one of the whole district', () => {
    expect(told('joint-research', 'principle-4.s2', 'zones')).toEqual([])
    expect(told('enterprise-matching', 'task-5-3.s2', 'zones')).toEqual([])
    expect(told('flexible-electronic-materials', 'task-7-3.s3', 'zones')).toEqual([])
  })
  test('does not come with a method whose object is another', () => {
    expect(told('biological-process-substitution', 'task-6-2.s2', 'zones')).toEqual([])
  })
  test('tells its place, or the words of its own sentence', () => {
    expect(ties('cloud-computing', 'task-4-1.s2', 'zones')).toMatchObject([{ via: 'place-eco-digital-port' }])
    expect(ties('innovative-vaccines', 'task-6-1.s2', 'zones')).toMatchObject([{ phrase: { zh: '疫苗' } }])
  })
})

describe('what the editors tie', () => {
  const rule = 'direction'

  test('has a reason, and reaches only the sentence that it names', () => {
    expect(ties('genetic-testing', 'task-6-3.s2', 'zones')).toEqual([
      {
        id: 'zone-innovation-city',
        basis: 'editorial',
        evidence: 'editors',
        reason: {
          zh: expect.stringContaining('生物创新城'),
          en: expect.stringContaining('Bio-innovation City'),
        },
      },
    ])
    expect(told('incubators', 'task-3-1.s1', 'zones')).toEqual(['innovation-city: editors'])
    expect(told('incubators', 'principle-3.s2', 'zones')).toEqual([])
  })
  const tie = 'to: zone-innovation-city\n      in: task-4-1.s1'
  test('is refused where the text says so already', () => {
    expect(findingsAfter(['directions.yaml', tie, tie.replace('s1', 's2')])).toContainEqual(
      finding(rule, 'directions.yaml', lineOf('directions.yaml', tie), 'in the text already'),
    )
  })
  test('is refused in a sentence that does not speak of it, and to a clause that is none', () => {
    const at = lineOf('directions.yaml', tie)
    expect(findingsAfter(['directions.yaml', tie, tie.replace('s1', 's9')])).toContainEqual(
      finding(rule, 'directions.yaml', at, 'task-4-1.s9, which does not mention it'),
    )
    expect(findingsAfter(['directions.yaml', tie, tie.replace('city', 'town')])).toContainEqual(
      finding(rule, 'directions.yaml', at, 'zone-innovation-town', 'names no clause'),
    )
  })
})
