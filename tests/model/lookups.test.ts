import { expect, it } from 'vitest'
import { policy } from '../../src/policy.ts'

it('says what an id stands for, and refuses one that names nothing', () => {
  const [unit] = policy.units
  const [place] = policy.places
  const [clause] = policy.clauses
  if (!unit || !place || !clause) throw new Error('The policy is empty')
  expect(policy.named(unit.id)).toEqual({ what: 'unit', unit })
  expect(policy.named(place.id)).toEqual({ what: 'place', place })
  expect(policy.named(clause.id)).toEqual({ what: 'clause', clause })
  expect(() => policy.named('unit-nobody')).toThrow('no clause, unit or place unit-nobody')
})

it('knows the pieces of a long heading and of its label, and leaves other words whole', () => {
  expect(policy.phrases('（六）强化成果转化，优先发展生物医药产业')).toEqual([
    '（六）强化成果转化，',
    '优先发展',
    '生物医药产业',
  ])
  expect(policy.phrases('加强医疗诊断拓展市场应用')).toEqual(['加强医疗诊断', '拓展市场应用'])
  expect(policy.phrases('生物能源及低碳环保领域')).toEqual(['生物能源及', '低碳环保领域'])
  expect(policy.phrases(policy.document.title.zh)).toEqual([
    '金山区加快推进生物制造产业',
    '高质量发展的实施意见',
  ])
  expect(policy.phrases('转发通知')).toEqual(['转发通知'])
  for (const { label } of policy.clauses) expect.soft(policy.phrases(label.zh).join('')).toBe(label.zh)
})
