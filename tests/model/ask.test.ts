/** Whom to ask where a clause has no responsibility line. */
import { expect, test } from 'vitest'
import { finding, findingsAfter, lineOf, realPolicy } from '../support/content.ts'

const policy = realPolicy()
const asked = (direction: string, segment: string) =>
  policy.directions.find(({ id }) => id === direction)?.mentions.find((m) => m.segment === segment)?.ask

test('there is somebody to ask everywhere: the units of the clause, or those of a task or safeguard that has some', () => {
  for (const { id, mentions } of policy.directions)
    for (const { segment, units, ask } of mentions) {
      expect.soft(units.length > 0, `${id} ${segment}`).toBe(ask.length === 0)
      for (const clause of ask) expect.soft(policy.clause(clause).units.length, clause).toBeGreaterThan(0)
    }
})

test.each([
  ['the task of its field', 'dir-medical-aesthetics-products', 'domain-biomedicine.s2', ['task-6']],
  [
    'of two the one that speaks of the very thing',
    'dir-biological-feed',
    'zone-agriculture-park.s1',
    ['task-9'],
  ],
  ['both where neither does', 'dir-new-beverages', 'domain-agriculture-food.s2', ['task-8', 'task-9']],
  [
    'without a field, wherever it stands',
    'dir-inspection-and-testing',
    'principle-3.s2',
    ['task-2', 'task-3'],
  ],
  ['what the editors name', 'dir-financial-innovation', 'principle-3.s2', ['safeguard-3']],
])('it is %s', (_, direction, segment, tasks) => {
  expect(asked(direction, segment)).toEqual(tasks)
})

test('where nothing says whom, the build asks for it; where something does, for nothing more', () => {
  const at = (id: string) => lineOf('directions.yaml', `- id: ${id}\n`)
  expect(findingsAfter(['directions.yaml', '  ask: [safeguard-3]\n', ''])).toContainEqual(
    finding('direction', 'directions.yaml', at('dir-financial-innovation'), 'expected in ask whom to ask'),
  )
  const entry = '- id: dir-medical-devices\n'
  expect(findingsAfter(['directions.yaml', entry, `${entry}  ask: [task-4]\n`])).toContainEqual(
    finding('direction', 'directions.yaml', at('dir-medical-devices') + 1, 'nobody need be sent to task-4'),
  )
})
