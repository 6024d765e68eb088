/** The folders of src import one way: what two need stands in a third. Files are seen to by the linter (noImportCycles). */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { expect, test } from 'vitest'

interface Source {
  /** `src/search/rank.ts` */
  path: string
  text: string
}

const sources = (folder: string): Source[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|astro|js)$/.test(file))
    .map((file) => ({ path: join(folder, file), text: readFileSync(join(folder, file), 'utf8') }))

/** `src/search/index/labels.ts` → `search`; a file right in src is a room of its own. */
const roomOf = (path: string): string => path.split(sep)[1] ?? ''

/** Imports from one room to another: `search language` → the files that do so. */
function crossings(files: readonly Source[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { path, text } of files)
    for (const [, target = ''] of text.matchAll(/(?:from|import\(?) ?['"](\.{1,2}\/[^'"?]+)/g)) {
      const [from, to] = [roomOf(path), roomOf(join(dirname(path), target))]
      if (from !== to) found.set(`${from} ${to}`, [...(found.get(`${from} ${to}`) ?? []), path])
    }
  return found
}

/** Pairs of rooms that import each other, with the files of the way that has fewer. */
function circles(files: readonly Source[]): string[] {
  const found = crossings(files)
  return [...found].flatMap(([way, there]) => {
    const [from = '', to = ''] = way.split(' ')
    const back = found.get(`${to} ${from}`)
    return back && from < to
      ? [`${from} and ${to}: ${(there.length < back.length ? there : back).join(', ')}`]
      : []
  })
}

test('no two folders of src import each other', () => {
  expect(circles(sources('src'))).toEqual([])
})

test('two that do are found', () => {
  const file = (path: string, target: string) => ({ path: join(path), text: `import { x } from '${target}'` })
  expect(circles([file('src/a/one.ts', '../b/two.ts'), file('src/b/two.ts', '../a/three.ts')])).toEqual([
    `a and b: ${join('src/b/two.ts')}`,
  ])
  expect(circles([file('src/a/one.ts', '../b/two.ts'), file('src/b/two.ts', './four.ts')])).toEqual([])
})

test('tests import nothing of the benchmarks', () => {
  expect(sources('tests').filter(({ text }) => /from '[./]+\/bench\//.test(text))).toEqual([])
})
