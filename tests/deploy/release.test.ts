/** One release follows another without a moment between them. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeEach, expect, test } from 'vitest'
import { release } from '../../deploy/release.ts'
import { builtFiles } from '../../src/built-files.ts'

const dist = 'test-results/deploy/tiny-dist'
const folder = 'test-results/deploy/tiny'
const page = `<p>${'policy '.repeat(50)}`

/** A build of these files. */
function build(files: Readonly<Record<string, string>>): void {
  rmSync(dist, { recursive: true, force: true })
  for (const [file, text] of Object.entries({
    'manifest.webmanifest': '{"start_url":"/policy/"}',
    ...files,
  })) {
    mkdirSync(dirname(join(dist, file)), { recursive: true })
    writeFileSync(join(dist, file), text)
  }
}
const site = (file = '') => join(folder, 'current/site/policy', file)

beforeEach(() => rmSync(folder, { recursive: true, force: true }))

test('text stands there in three forms, which are one file; what only hosts read does not', async () => {
  build({ 'index.html': page, 'icon.png': page, _headers: 'x' })
  await release(dist, folder)
  expect(builtFiles(site())).toEqual([
    'icon.png',
    'index.html',
    'index.html.br',
    'index.html.gz',
    'manifest.webmanifest',
  ])
  expect(brotliDecompressSync(readFileSync(site('index.html.br'))).toString()).toBe(page)
  const gz = readFileSync(site('index.html.gz'))
  expect(gunzipSync(gz).toString()).toBe(page)
  // Neither time nor system.
  expect([...gz.subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255])
  const times = ['', '.br', '.gz'].map((form) => statSync(site(`index.html${form}`)).mtimeMs)
  expect(new Set(times).size).toBe(1)
  expect((times[0] ?? 0) % 1000).toBe(0)
})

test('the next one keeps what is the same, with its date, and for a while the scripts of the one before', async () => {
  build({ 'index.html': page, 'zh/index.html': 'one', '_astro/a.AAAAAAAA.js': 'a', 'data/old.json': '{}' })
  const first = await release(dist, folder)
  const past = new Date('2026-01-01')
  for (const file of ['index.html', 'index.html.br', 'index.html.gz', 'zh/index.html'])
    utimesSync(site(file), past, past)

  build({ 'index.html': page, 'zh/index.html': 'two', '_astro/b.BBBBBBBB.js': 'b' })
  const second = await release(dist, folder)
  expect(readlinkSync(join(folder, 'current'))).toBe(`releases/${second}`)
  expect(lstatSync(join(folder, 'releases', first)).isDirectory()).toBe(true)
  for (const file of ['index.html', 'index.html.br', 'index.html.gz'])
    expect(statSync(site(file)).mtime).toEqual(past)
  expect(statSync(site('zh/index.html')).mtime).not.toEqual(past)
  expect(builtFiles(site()).filter((file) => !file.endsWith('.html'))).toEqual([
    '_astro/a.AAAAAAAA.js',
    '_astro/b.BBBBBBBB.js',
    'index.html.br',
    'index.html.gz',
    'manifest.webmanifest',
  ])

  build({ 'index.html': page, '_astro/c.CCCCCCCC.js': 'c' })
  await release(dist, folder)
  expect(builtFiles(site('_astro'))).toEqual(['b.BBBBBBBB.js', 'c.CCCCCCCC.js'])
})

test('the same build is the same release, and an earlier one can come back', async () => {
  build({ 'index.html': 'one' })
  const first = await release(dist, folder)
  expect(await release(dist, folder)).toBe(first)
  build({ 'index.html': 'two' })
  expect(await release(dist, folder)).not.toBe(first)
  build({ 'index.html': 'one' })
  expect(await release(dist, folder)).toBe(first)
  expect(readFileSync(site('index.html'), 'utf8')).toBe('one')
})

test('who goes back keeps the scripts of the pages that are open', async () => {
  build({ 'index.html': 'one', '_astro/a.12345678.js': '1' })
  await release(dist, folder)
  build({ 'index.html': 'two', '_astro/b.12345678.js': '2' })
  await release(dist, folder)
  build({ 'index.html': 'one', '_astro/a.12345678.js': '1' })
  await release(dist, folder)
  expect(['a', 'b'].map((name) => existsSync(site(`_astro/${name}.12345678.js`)))).toEqual([true, true])
})

test('a file of unknown kind, and one without a hash among those kept for a year, stop it before anything changes', async () => {
  build({ 'index.html': 'one' })
  const first = await release(dist, folder)
  build({ 'index.html': 'two', 'x.exe': '' })
  await expect(release(dist, folder)).rejects.toThrow('x.exe: no media type')
  build({ 'index.html': 'two', '_astro/plain.js': '' })
  await expect(release(dist, folder)).rejects.toThrow('_astro/plain.js: no hash in its name')
  expect(readlinkSync(join(folder, 'current'))).toBe(`releases/${first}`)
})
