/** `npm run readings`, in a folder of its own. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { REGISTER_FILE } from '../../src/model/facts/readings.ts'

const id = 'task-7-1.s2'
/** The last character of the sentence in a file. */
const lastStop = /(<Clause id="task-7-1">\n.*\n.*).$/m
const reading =
  '- { id: new-1, date: 2099-01-01, kind: english-alone, reader: person, what: { zh: 甲, en: A } }\n'

/** A copy of the content, and what is done in it. */
function copy() {
  const folder = mkdtempSync(join(tmpdir(), 'readings-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync('src/content', join(folder, 'src/content'), { recursive: true })
  const path = (file: string) => join(folder, 'src/content', file)
  // Long, and not asked.
  for (const file of ['vocabulary', 'directions', 'editorial-links'])
    writeFileSync(path(`${file}.yaml`), '[]\n')
  const script = join(process.cwd(), 'scripts/readings.ts')
  return {
    run: (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
        cwd: folder,
        encoding: 'utf8',
      })
      return { status, stdout, stderr }
    },
    edit: (file: string, from: RegExp, to: string) => {
      const text = readFileSync(path(file), 'utf8')
      expect(text).toMatch(from)
      writeFileSync(path(file), text.replace(from, to))
    },
    register: () => readFileSync(path(REGISTER_FILE), 'utf8'),
    readings: (segment: string) =>
      new RegExp(`^${segment}\\t.*\\t(.*)$`, 'm').exec(readFileSync(path(REGISTER_FILE), 'utf8'))?.[1],
  }
}

test('a changed sentence is named and loses its readings, the others keep theirs', () => {
  const { run, edit, register, readings } = copy()
  run('add', 'against-1', id)
  expect(readings(id)).toContain('against-1')
  const before = register()
  edit('en/task-7.mdx', lastStop, '$1!')
  const { status, stdout } = run()
  expect(status).toBe(0)
  expect(stdout).toMatch(/^1 new or changed.*:\ntask-7-1\.s2\n$/)
  expect(readings(id)).toBe('')
  const row = /^task-7-1\.s2\t.*$/m
  expect(register().replace(row, '')).toBe(before.replace(row, ''))

  const after = register()
  expect(run().stdout).toBe('Every row is of its sentence as it stands.\n')
  expect(register()).toBe(after)
})

test('a reading is noted for the sentences named as they stand, or for all', () => {
  const { run, edit, register, readings } = copy()
  edit('en/task-7.mdx', lastStop, '$1!')
  edit('readings.yaml', /$/, reading)
  expect(run('add', 'new-1', id, 'title.s1')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/\nnew-1: read 2 of \d+ as they stand\.\n$/),
  })
  expect(readings(id)).toBe('new-1')
  expect(readings('title.s1')).toMatch(/new-1$/)
  expect(readings('task-7-1.s1')).not.toContain('new-1')

  expect(run('add', 'new-1').status).toBe(0)
  const rows = register().trimEnd().split('\n').slice(1)
  expect(rows.filter((row) => !row.endsWith('new-1'))).toEqual([])
  expect(readings(id)).toBe('new-1')
})

test.each([
  ['a reading that there is not', ['add', 'nobody-1'], 'expected a reading of readings.yaml'],
  ['a sentence that there is not', ['add', 'against-1', id, 'task-7-1.s9'], 'The text has no task-7-1.s9\n'],
  ['no reading', ['add'], 'expected: npm run readings'],
  ['another word', ['remove', 'against-1'], 'expected: npm run readings'],
])('%s is refused, and nothing written', (_, args, message) => {
  const { run, edit, register } = copy()
  edit('readings.tsv', /^title\.s1\t.*\n/m, '')
  const before = register()
  const { status, stdout, stderr } = run(...args)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toContain(message)
  expect(register()).toBe(before)
})
