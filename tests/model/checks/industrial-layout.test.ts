import { describe, expect, test } from 'vitest'
import { finding, findingsAfter, lineOf } from '../../support/content.ts'

const file = 'industrial-layout.yaml'

describe('words kept of a zone', () => {
  test.each([
    ['zh', '上海生物制造发展的重要增长极', '上海生物制造发展的增长极'],
    ['en', 'an important growth pole', 'a growth pole'],
    ['zh', '依托高新区', '依托 高新区'],
    ['en', 'With the High-tech Zone as its base', 'Draws on the High-tech Zone'],
  ])('stand literally in its %s: %s', (locale, from, to) => {
    expect(findingsAfter([file, from, to])).toEqual([
      finding('industrial layout', file, lineOf(file, from), to, `in the ${locale} of zone-medicine-port.s1`),
    ])
  })

  test('stand in its own clause', () => {
    expect(findingsAfter([file, 'zone-medicine-port.s1', 'zone-materials-bay.s1'])).toEqual([
      finding(
        'industrial layout',
        file,
        lineOf(file, 'segment: zone-medicine-port.s1'),
        'expected a segment of zone-medicine-port',
      ),
    ])
  })
})

describe('the core', () => {
  test('is called so in the opening of part five', () => {
    expect(findingsAfter([file, '以上海湾区科创城为核心', '以碳谷绿湾为核心'])).toEqual([
      finding(
        'industrial layout',
        file,
        lineOf(file, '以上海湾区科创城为核心'),
        '以碳谷绿湾为核心',
        'nowhere',
      ),
    ])
  })

  test('is a place', () => {
    expect(findingsAfter([file, 'place-bay-area-innovation-city', 'place-nowhere'])).toEqual([
      finding('industrial layout', file, lineOf(file, 'place: '), 'expected a place, found place-nowhere'),
    ])
  })
})

test('every zone has its words, once', () => {
  const found = findingsAfter([
    file,
    'zone: zone-energy-valley\n    segment: zone-energy-valley.s1',
    'zone: zone-agriculture-park\n    segment: zone-agriculture-park.s1',
  ])
  expect(found).toContainEqual(
    finding(
      'industrial layout',
      file,
      lineOf(file, 'zone: zone-energy-valley'),
      'zone-energy-valley',
      'each once',
    ),
  )
})
