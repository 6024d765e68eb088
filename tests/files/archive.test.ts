/** The ZIP of all published files: complete, checked by its own list, the same whenever and wherever it is made. */
import { createHash } from 'node:crypto'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { archive } from '../../src/files/archive.ts'
import { sha256Sums } from '../../src/files/checksums.ts'
import { bytesOf, files } from '../../src/files/register.ts'
import { locales } from '../../src/locale.ts'
import { editionLine } from '../../src/notice.ts'
import { realPolicy } from '../support/content.ts'
import { sumFaults } from '../support/sums.ts'

const policy = realPolicy()
const zipFile = files.find(({ kind }) => kind === 'zip')
if (!zipFile) throw new Error('no ZIP in the register')
const packed = await bytesOf(zipFile)
const entries = unzipSync(packed)

test('holds every other published file, byte for byte, where it stands on the site', async () => {
  for (const file of files.filter((f) => f !== zipFile)) {
    const entry = entries[file.path]
    expect.soft(entry && Buffer.from(entry).equals(Buffer.from(await bytesOf(file))), file.path).toBe(true)
  }
})

test('holds a code of every clause in both formats, the terms, and what it is', () => {
  for (const { id } of policy.clauses)
    for (const format of ['svg', 'png'])
      expect.soft(entries[`qr/${id}.${format}`]?.length, `${id}.${format}`).toBeGreaterThan(1000)
  const readme = strFromU8(entries['README.txt'] ?? new Uint8Array())
  for (const locale of locales) {
    const { number, license } = policy.document
    for (const said of [editionLine(policy, locale).split(' · ')[1], number[locale], license.url])
      expect.soft(readme, locale).toContain(said)
  }
  expect(strFromU8(entries['LICENSE.txt'] ?? new Uint8Array())).toContain(policy.document.license.url)
})

test('its list names every file in it but itself, with its true checksum', () => {
  expect(sumFaults(entries)).toEqual([])
})

test('a list that is wrong is found out', () => {
  const good = { 'a.txt': strToU8('a'), 'b/c.txt': strToU8('c') }
  const list = (sums: string) => sumFaults({ ...good, SHA256SUMS: strToU8(sums) })
  const sums = sha256Sums(Object.entries(good))
  expect(list(sums)).toEqual([])
  expect(list(sums.replace(/.*a\.txt\n/, ''))).toEqual(['a.txt: not listed'])
  expect(list(`${sums}${'0'.repeat(64)}  d.txt\n`)).toEqual(['d.txt: no such file'])
  expect(list(sums.replace(/^./, (digit) => (digit === '0' ? '1' : '0')))).toEqual(['a.txt: other checksum'])
})

test('is the same when made again, on another day and in another time zone', async () => {
  vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] })
  vi.stubEnv('TZ', 'Pacific/Kiritimati')
  try {
    const published = files.filter((f) => f !== zipFile)
    const again = await archive(
      policy,
      await Promise.all(published.map(async (file) => [file.path, await bytesOf(file)] as const)),
    )
    expect(hash(again)).toBe(hash(packed))
    const [first, ...others] = published
    if (!first) throw new Error('no files')
    const rest = await Promise.all(others.map(async (file) => [file.path, await bytesOf(file)] as const))
    expect(hash(await archive(policy, [[first.path, strToU8('changed')], ...rest]))).not.toBe(hash(packed))
  } finally {
    vi.useRealTimers()
    vi.unstubAllEnvs()
  }
})

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
