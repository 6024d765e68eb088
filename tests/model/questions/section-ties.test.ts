import { expect, test } from 'vitest'
import { sectionTies } from '../../../src/model/questions/section-ties.ts'
import { realPolicy } from '../../support/content.ts'

const policy = realPolicy()
const tie = (one: string, other: string) =>
  sectionTies(policy, () => true).find(({ sections }) => sections.join() === `${one},${other}`)

test('a link of a measure ties its task, whichever end holds it', () => {
  expect(tie('zone-medicine-port', 'task-1')?.links.map(({ clause, link }) => [clause, link.to])).toEqual([
    ['zone-medicine-port', 'task-1-3'],
  ])
  expect(tie('domain-biomedicine', 'task-2')?.links.map(({ clause }) => clause)).toEqual(['task-2-1'])
})

test('one link of the text among editorial ones makes the tie one of the text', () => {
  const mixed = tie('domain-biomaterials', 'task-7')
  expect(new Set(mixed?.links.map(({ link }) => link.basis))).toEqual(new Set(['text', 'editorial']))
  expect(mixed?.basis).toBe('text')
  expect(tie('zone-materials-bay', 'task-7')?.basis).toBe('editorial')
})

test('only the sections asked for are tied, in the order of the text, and none to itself', () => {
  const order = policy.sections.map(({ id }) => id)
  const found = sectionTies(policy, (section) => /^(zone|task)-/.test(section))
  for (const { sections } of found) {
    expect.soft(sections.every((section) => /^(zone|task)-/.test(section))).toBe(true)
    expect.soft(order.indexOf(sections[0])).toBeLessThan(order.indexOf(sections[1]))
  }
  const later = found.map(({ sections }) => order.indexOf(sections[1]))
  expect(later).toEqual([...later].sort((a, b) => a - b))
})
