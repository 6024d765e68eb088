/** The register of published files. */
import { expect, test } from 'vitest'
import type { PublishedFile } from '../../src/file-kinds.ts'
import { bytesOf, files, mediaTypeOf, responseOf, sha256Of } from '../../src/files/register.ts'

test('no two files share an address', () => {
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length)
})

test.each(files)('$path: what is served is what is measured', async (file) => {
  const response = await responseOf(file)
  const served = new Uint8Array(await response.arrayBuffer())
  expect(sha256Of(served)).toBe(sha256Of(await bytesOf(file)))
  expect(served.length).toBeGreaterThan(500)
  expect(response.headers.get('content-type')).toBe(mediaTypeOf(file))
})

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
  const documents = files.filter(({ path, kind }) => path.startsWith('downloads/') && kind !== 'picture')
  expect(documents.length).toBeGreaterThan(10)
  for (const { path, kind } of documents) expect(path.endsWith(`.${kind}`), path).toBe(true)
})

test('a checksum is that of `sha256sum`', () => {
  expect(sha256Of(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  )
})
