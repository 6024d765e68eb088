/** The register of published files. */
import { expect, test } from 'vitest'
import type { PublishedFile } from '../../src/file-kinds.ts'
import { sha256Of } from '../../src/files/checksums.ts'
import { bytesOf, files, responseOf } from '../../src/files/register.ts'
import { offenders } from '../support/offenders.ts'

test('no two files share an address', () => {
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length)
})

test('none is empty, and each is served as the type that its name says', async () => {
  const types = [
    ['.schema.json', 'application/schema+json'],
    ['.json', 'application/json'],
    ['.bib', 'application/x-bibtex'],
    ['.ris', 'application/x-research-info-systems'],
    ['.csv', 'text/csv'],
    ['.tsv', 'text/tab-separated-values'],
    ['.tmx', 'application/xml'],
    ['.xml', 'application/akn+xml'],
    ['.atom', 'application/atom+xml'],
    ['.pdf', 'application/pdf'],
    ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['.epub', 'application/epub+zip'],
    ['.txt', 'text/plain'],
    ['.md', 'text/markdown'],
    ['.zip', 'application/zip'],
    ['.svg', 'image/svg+xml'],
    ['.png', 'image/png'],
  ] as const
  const served = await Promise.all(
    files.map(async (file) => {
      const response = await responseOf(file)
      const { length } = new Uint8Array(await response.arrayBuffer())
      return { path: file.path, type: response.headers.get('content-type'), length }
    }),
  )
  const wrong = offenders(
    served,
    ({ path }) => path,
    ({ path, type, length }) => {
      expect(length).toBeGreaterThan(500)
      expect(type).toBe(types.find(([ending]) => path.endsWith(ending))?.[1])
    },
  )
  expect(wrong).toEqual([])
  // All files, made anew where nothing is kept.
}, 300_000)

test('a file is made once, whoever asks', async () => {
  let times = 0
  const file: PublishedFile = {
    path: 'downloads/once.txt',
    kind: 'txt',
    languages: ['zh'],
    make: () => new Uint8Array(++times),
  }
  const [first, second] = await Promise.all([bytesOf(file), bytesOf(file)])
  expect([times, first.length, second.length]).toEqual([1, 1, 1])
})

test('a document is of the kind that its extension says', () => {
  const documents = files.filter(
    ({ path, kind }) => path.startsWith('downloads/') && kind !== 'picture' && kind !== 'relations',
  )
  expect(documents.length).toBeGreaterThan(10)
  const extensions: Partial<Record<string, string>> = { gongwen: 'docx', 'large-print': 'pdf' }
  for (const { path, kind } of documents)
    expect.soft(path.endsWith(`.${extensions[kind] ?? kind}`), path).toBe(true)
})

test('a checksum is that of `sha256sum`', () => {
  expect(sha256Of(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  )
})
