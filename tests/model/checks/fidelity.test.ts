import { expect, test } from 'vitest'
import { edited, finding, findingsAfter, findingsOf, lineOf } from '../../support/content.ts'

const file = 'zh/part-3.mdx'

test('a wrong character is shown with its context on both sides', () => {
  const findings = findingsAfter([file, '产业规模突破 500', '产业规模突被 500'])
  expect(findings).toContainEqual(
    finding(
      'fidelity',
      file,
      lineOf(file, '产业规模突破 500'),
      'expected',
      '产业规模突▸破500亿元，制造业产值',
      'found',
      '产业规模突▸被500亿元，制造业产值',
    ),
  )
})

test('a missing character', () => {
  expect(findingsAfter([file, '制造业产值达到 300', '制造业产达到 300'])).toContainEqual(
    finding('fidelity', file, lineOf(file, '300 亿元'), '▸值达到300', '▸达到300'),
  )
})

test('an extra character', () => {
  expect(findingsAfter([file, '三、发展目标', '三、发展的目标'])).toContainEqual(
    finding('fidelity', file, lineOf(file, '三、'), '三、发展▸目标', '三、发展▸的目标'),
  )
})

test('half-width punctuation in place of full-width', () => {
  expect(findingsAfter(['zh/task-7.mdx', '1，3-丙二醇', '1,3-丙二醇'])).toContainEqual(
    finding('fidelity', 'zh/task-7.mdx', lineOf('zh/task-7.mdx', '丙二醇'), '1▸，3-', '1▸,3-'),
  )
})

test('a text that ends too early', () => {
  const closing = 'zh/closing.mdx'
  expect(findingsAfter([closing, '12 日印发', '12 日'])).toContainEqual(
    finding('fidelity', closing, lineOf(closing, '12 日印发'), '12日▸印发', '12日▸'),
  )
})

test('a raw text other than the one that document.yaml names', () => {
  const findings = findingsAfter(['policy.raw.txt', '金府办发〔2023〕22 号', '金府办发〔2023〕23 号'])
  expect(findings).toContainEqual(
    finding(
      'fidelity',
      'policy.raw.txt',
      lineOf('policy.raw.txt', '〔2023〕22 号'),
      'expected SHA-256 a307f2ab',
      'found',
    ),
  )
  expect(findings).toContainEqual(
    finding('fidelity', 'zh/notice.mdx', lineOf('zh/notice.mdx', '22 号'), '〔2023〕2▸3号', '〔2023〕2▸2号'),
  )
})

test('page furniture of the raw text is no difference', () => {
  const files = edited(['policy.raw.txt', '六、主要任务', '\f\n- 12 -\n\n━━━━\n六、主要任务'])
  expect(findingsOf(files).map((f) => f.message)).toEqual([expect.stringContaining('SHA-256')])
})
