/** Whoever changes the content, but for the text, says so: `npx vitest run --project unit tests/model/content-lines.test.ts -u`. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { content, edited, lineOf } from '../support/content.ts'
import { contentLines, unregisteredLines } from '../support/content-lines.ts'

const REGISTER = `${import.meta.dirname}/golden/content-lines.txt`

test('every line is registered as it stands', async () => {
  expect.soft(unregisteredLines(readFileSync(REGISTER, 'utf8'), content)).toEqual([])
  await expect(contentLines(content)).toMatchFileSnapshot(REGISTER)
})

const register = contentLines(content)

test('a line that changed is found, by its file and number', () => {
  const files = edited(['guide.yaml', '没有点名，没有优待', '没有点名，有优待'])
  expect(unregisteredLines(register, files)).toMatchObject([
    { file: 'guide.yaml', line: lineOf('guide.yaml', '没有点名，没有优待') },
  ])
})

test('and one of nothing but a space, where it is another', () => {
  const files = edited(['policy.raw.txt', '日印发\n ', '日印发\n\u00a0'])
  expect(unregisteredLines(register, files)).toMatchObject([
    { file: 'policy.raw.txt', line: lineOf('policy.raw.txt', '日印发\n ') + 1 },
  ])
})

test('and one that is gone, or last, but no comment', () => {
  const row = content.get('units.yaml')?.trimEnd().split('\n').at(-1) ?? ''
  const gone = edited(['units.yaml', `${row}\n`, ''])
  expect(unregisteredLines(register, gone)).toMatchObject([{ file: 'units.yaml' }])
  const more = edited(['units.yaml', row, `${row}\n${row}`])
  expect(unregisteredLines(register, more)).toMatchObject([
    { file: 'units.yaml', line: lineOf('units.yaml', row) + 1 },
  ])
  expect(unregisteredLines(register, edited(['units.yaml', row, `# Ours.\n${row}`]))).toEqual([])
})
