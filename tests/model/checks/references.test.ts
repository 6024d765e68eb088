import { describe, expect, test } from 'vitest'
import { type Edit, edited, finding, findingsAfter, findingsOf, lineOf } from '../../support/content.ts'

/** The same replacement in both languages, so that the marks stay equal. */
const inBoth = (section: string, from: string, to: string): Edit[] => [
  [`zh/${section}.mdx`, from, to],
  [`en/${section}.mdx`, from, to],
]

describe('marks', () => {
  test.each([
    ['a domain', 'task-7', 'to="domain-biomaterials"', 'to="domain-bio"', 'task-7.s1', 'domain-bio'],
    [
      'a zone',
      'zone-materials-bay',
      'to="zone-materials-bay"',
      'to="zone-bay"',
      'zone-materials-bay.s1',
      'zone-bay',
    ],
    [
      'a place',
      'task-5',
      'to="place-high-tech-zone"',
      'to="place-high-tech"',
      'task-5-3.s2',
      'place-high-tech',
    ],
    ['a unit', 'notice', 'to="unit-economic-commission"', 'to="unit-economy"', 'notice.s3', 'unit-economy'],
    [
      'a unit in a responsibility line',
      'task-5',
      'id="unit-jinshan-customs"',
      'id="unit-customs"',
      'task-5-units.s1',
      'unit-customs',
    ],
  ])('%s that does not exist', (_, section, from, to, segment, id) => {
    const edits = inBoth(section, from, to)
    const findings = findingsAfter(...edits)
    for (const [file] of edits)
      expect.soft(findings).toContainEqual(finding('reference', file, lineOf(file, from), segment, id))
  })
})

describe('facts', () => {
  test('a unit or place whose term is not in the glossary', () => {
    const findings = findingsAfter(
      ['units.yaml', 'term: term-jinshan-customs', 'term: term-customs'],
      ['places.yaml', 'term: term-high-tech-zone', 'term: term-zone'],
    )
    expect(findings).toEqual([
      finding(
        'reference',
        'units.yaml',
        lineOf('units.yaml', 'term: term-jinshan-customs'),
        'no term term-customs',
      ),
      finding(
        'reference',
        'places.yaml',
        lineOf('places.yaml', 'term: term-high-tech-zone'),
        'no term term-zone',
      ),
    ])
  })

  test('a zone that does not exist', () => {
    expect(findingsAfter(['places.yaml', 'zones: [zone-materials-bay]', 'zones: [zone-bay]'])).toEqual([
      finding(
        'reference',
        'places.yaml',
        lineOf('places.yaml', 'zones: [zone-materials-bay]'),
        'place-carbon-valley: no zone zone-bay',
      ),
    ])
  })

  test('a zone whose own clause does not name the place', () => {
    expect(
      findingsAfter(['places.yaml', 'zones: [zone-materials-bay]', 'zones: [zone-energy-valley]']),
    ).toEqual([
      finding(
        'reference',
        'places.yaml',
        lineOf('places.yaml', 'zones: [zone-materials-bay]'),
        'expected a <Ref> to it in the clause zone-energy-valley',
      ),
    ])
  })

  test('a definition of a term that does not exist', () => {
    const files = edited()
    const last = 'term-nothing:\n  zh: 无\n  en: nothing\n  source: ours\n'
    files.set('definitions.yaml', `${files.get('definitions.yaml')}${last}`)
    expect(findingsOf(files)).toEqual([
      finding('reference', 'definitions.yaml', expect.any(Number), 'no term term-nothing'),
    ])
  })

  test('a unit and a place that the text never names', () => {
    const files = edited()
    const add = (file: string, entry: string) => files.set(file, `${files.get(file)}${entry}\n`)
    add('units.yaml', '- { id: unit-court, term: term-district-peoples-court }')
    add('places.yaml', '- { id: place-nowhere, term: term-jinshan-district, zones: [] }')
    expect(findingsOf(files)).toEqual([
      finding(
        'reference',
        'units.yaml',
        lineOf('units.yaml', 'unit-court', files),
        'unit-court is never named',
      ),
      finding(
        'reference',
        'places.yaml',
        lineOf('places.yaml', 'place-nowhere', files),
        'place-nowhere is never named',
      ),
    ])
  })
})

describe('editorial links', () => {
  const file = 'editorial-links.yaml'
  const first = '- from: domain-biomedicine\n  to: zone-medicine-port\n'
  const link = (from: string, to: string) =>
    `- from: ${from}\n  to: ${to}\n  reason: { zh: 同一主题。, en: The same subject. }\n`

  test('an end that does not exist', () => {
    const findings = findingsAfter([file, first, link('domain-medicine', 'zone-port') + first])
    const line = lineOf(file, first)
    expect(findings).toEqual([
      finding('reference', file, line, 'no clause domain-medicine'),
      finding('reference', file, line + 1, 'no clause zone-port'),
    ])
  })

  test('the same pair again, either way round', () => {
    const files = edited()
    files.set(
      file,
      `${files.get(file)}${link('domain-biomedicine', 'zone-medicine-port')}${link('zone-medicine-port', 'domain-biomedicine')}`,
    )
    const added = (files.get(file) ?? '').split('\n').length - 6
    expect(findingsOf(files)).toEqual([
      finding('reference', file, added, 'domain-biomedicine – zone-medicine-port is already'),
      finding('reference', file, added + 3, 'zone-medicine-port – domain-biomedicine is already'),
    ])
  })

  test('a clause tied to itself', () => {
    expect(findingsAfter([file, first, link('task-7', 'task-7') + first])).toEqual([
      finding('reference', file, lineOf(file, first) + 1, 'from task-7 to itself'),
    ])
  })
})
