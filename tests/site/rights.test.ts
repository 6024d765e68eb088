/** A file travels without its page: each says which edition it is, on which terms, from which source, with which standing. */
import { describe, expect, test } from 'vitest'
import { bytesOf, files } from '../../src/files/register.ts'
import { ui } from '../../src/i18n/index.ts'
import { editionDate, fingerprint } from '../../src/model/questions/edition.ts'
import { policy } from '../../src/policy.ts'
import { rightsLines } from '../../src/rights.ts'

/** What a file for programs, or of plain words, does not say. */
function unsaid(content: string): string[] {
  const { document } = policy
  const needed: Record<string, readonly string[]> = {
    license: [document.license.url],
    day: [editionDate(policy)],
    fingerprint: [fingerprint(policy)],
    source: [document.sourceSha256],
    'that it is unofficial': [ui('zh').unofficial, ui('en').unofficial],
    'that it is a preview': [ui('zh').preview, 'Preview'],
  }
  return Object.entries(needed).flatMap(([what, words]) =>
    words.some((word) => content.includes(word)) ? [] : [what],
  )
}

const contentOf = async (path: string): Promise<string> => {
  const file = files.find((one) => one.path === path)
  if (!file) throw new Error(`no file ${path}`)
  return new TextDecoder().decode(await bytesOf(file))
}

// The source has nothing of ours in it; of tables and of records, which have no place for it, the data package tells.
const telling = files
  .filter(
    ({ path, kind }) =>
      /\.(json|xml|tmx|atom|svg|md|txt)$/.test(path) && kind !== 'raw' && kind !== 'citations',
  )
  .map(({ path }) => path)

test.each(telling)('%s says its edition, terms, source and standing', async (path) => {
  expect(unsaid(await contentOf(path))).toEqual([])
})

describe('what does not is found', () => {
  test.each([
    ['license', policy.document.license.url],
    ['day', editionDate(policy)],
    ['fingerprint', fingerprint(policy)],
    ['source', policy.document.sourceSha256],
  ])('no %s', async (what, words) => {
    const content = await contentOf('data/policy.json')
    expect(unsaid(content.replaceAll(words, ''))).toEqual([what])
  })
})

test('a table that has no place for it is described by the data package', async () => {
  const { resources } = JSON.parse(await contentOf('data/datapackage.json'))
  const described = resources.map((resource: { path: string }) => `data/${resource.path}`)
  const tables = files.map(({ path }) => path).filter((path) => /\.[ct]sv$/.test(path))
  expect(tables.length).toBeGreaterThan(4)
  expect(described).toEqual(expect.arrayContaining(tables))
})

test('the lines name edition, source and terms in the language of their reader', () => {
  expect(rightsLines(policy, 'zh')).toEqual([
    expect.stringMatching(/^本版 \d/),
    expect.stringMatching(/^来源：.*policy\.raw\.txt$/),
    expect.stringMatching(/^许可：.*by\/4\.0\/$/),
  ])
})
