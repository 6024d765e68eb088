/** What a first answer costs on the line, by a reader who has nothing yet; and that no file of two builds can meet. */
import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { documentOf } from '../support/dom.ts'
import { builtFiles, builtPages } from '../support/pages.ts'
import { weigh } from '../support/weigh.ts'

const [tag = '', ...others] = readdirSync('dist/search')
const sent = (file: string) => {
  const content = readFileSync(`dist/search/${tag}/${file}`)
  // Pagefind’s come compressed.
  return /\.(json|js)$/.test(file) ? brotliCompressSync(content).length : content.length
}
const files = builtFiles().flatMap((path) => path.split(`search/${tag}/`)[1] ?? [])
const weightOf = (list: readonly string[]) => list.reduce((sum, file) => sum + sent(file), 0)
const page = builtPages().find(({ path }) => path === 'zh/search/')
if (!page) throw new Error('no search page')
const index = (sort: (a: number, b: number) => number) =>
  files.filter((file) => file.includes('/index/')).sort((a, b) => sort(sent(a), sent(b)))[0] ?? ''

describe('what is sent', () => {
  test('until names answer: the page, its script, the labels and what comes beside them', () => {
    expect(weigh(page).total + weightOf(['labels.json', 'text.json'])).toBeLessThanOrEqual(53_000)
  })

  test('for a whole answer, with the larger part of the index', () => {
    const pagefind = files.filter((file) => file.startsWith('pagefind/') && !file.includes('/index/'))
    const all = [...pagefind, index((a, b) => b - a), 'names.json']
    expect(weightOf(all)).toBeLessThanOrEqual(172_000)
  })

  test('for the same without WebAssembly: the text', () => {
    expect(sent('text.json')).toBeLessThanOrEqual(20_000)
  })
})

describe('files of two builds', () => {
  test('stand in two folders, named for what they say', () => {
    expect(tag).toMatch(/^[0-9a-f]{10}$/)
    expect(others).toEqual([])
  })

  test('are asked for by pages of their own build alone', () => {
    const searching = builtPages().filter(({ path }) => /^(zh|en)\/(search|directions)\/$/.test(path))
    expect(searching).toHaveLength(4)
    for (const one of searching) {
      const told = documentOf(one).querySelector('[data-page]')?.getAttribute('data-page') ?? '{}'
      expect.soft(JSON.parse(told).data, one.path).toBe(`/search/${tag}/`)
    }
    // Nothing in a script says where: it is told.
    for (const script of builtFiles().filter((file) => file.startsWith('_astro/') && file.endsWith('.js')))
      expect.soft(readFileSync(`dist/${script}`, 'utf8'), script).not.toContain(tag)
  })
})
