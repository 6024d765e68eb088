/**
 * Puts the build in `dist/` where nginx serves it: `npm run release -- /srv/policy`.
 *
 *     /srv/policy/current → releases/1a2b3c4d5e6f
 *     /srv/policy/releases/1a2b3c4d5e6f/site/…        the files, with .br and .gz beside text
 *                                      /http.conf     for nginx's `http`
 *                                      /site.conf     for its `server`
 *                                      /SHA256SUMS    the files of this build
 *
 * The new release is whole before `current` names it: no reader meets half of one. Files whose bytes are as before are the
 * same files, with their dates, so browsers keep what they have; scripts and index files of the release before stay, for
 * readers whose page is older than the release.
 */
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { z } from 'zod'
import { builtFiles } from '../src/built-files.ts'
import { kept } from '../src/cache/content-cache.ts'
import { SUMS_FILE, sha256Of, sha256Sums } from '../src/files/checksums.ts'
import { HOST_FILES } from '../src/hosting/headers-file.ts'
import { httpConf, siteConf } from '../src/hosting/nginx.ts'
import { cacheClassOf, checkFiles, mediaTypeOf } from '../src/hosting/table.ts'

const manifest = z.object({ start_url: z.string().startsWith('/').endsWith('/') })

/** Kept by content: they take long. */
const compressors: Readonly<Record<string, (bytes: Buffer) => Promise<Buffer>>> = {
  '.br': (bytes) =>
    kept.get({ brotli: process.versions.brotli, content: sha256Of(bytes) }, () =>
      promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    ),
  '.gz': (bytes) =>
    kept.get({ gzip: process.versions.zlib, content: sha256Of(bytes) }, async () => {
      const compressed = await promisify(gzip)(bytes, { level: 9 })
      // The system that compressed it, not said: the same bytes everywhere.
      compressed[9] = 255
      return compressed
    }),
}

/** The path under which the site was built. */
const baseOf = (dist: string): string =>
  manifest.parse(JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8'))).start_url

/** @returns the name of the release */
export async function release(dist: string, folder: string, base = baseOf(dist)): Promise<string> {
  const current = join(folder, 'current')
  const files = builtFiles(dist).filter((file) => !HOST_FILES.includes(file))
  checkFiles(files)
  const bytes = new Map(files.map((file) => [file, readFileSync(join(dist, file))]))
  const texts: [name: string, text: string][] = [
    [SUMS_FILE, sha256Sums([...bytes])],
    ['http.conf', httpConf(base)],
    ['site.conf', siteConf(base, join(current, 'site'))],
  ]
  const name = sha256Of(Buffer.from(texts.map(([, text]) => text).join('\n'))).slice(0, 12)
  const done = join(folder, 'releases', name)
  const isBack = existsSync(done)
  const unfinished = `${done}.unfinished`
  const site = join(isBack ? done : unfinished, 'site', base)
  const before = join(current, 'site', base)
  const sums = sumsOf(join(current, SUMS_FILE))
  if (!isBack) {
    rmSync(unfinished, { recursive: true, force: true })
    const now = new Date(Math.floor(Date.now() / 1000) * 1000)
    await Promise.all(
      [...bytes].map(async ([file, content]) => {
        mkdirSync(dirname(join(site, file)), { recursive: true })
        if (sums.get(file) === sha256Of(content) && existsSync(join(before, file))) link(before, site, file)
        else await write(join(site, file), content, mediaTypeOf(file).text, now)
      }),
    )
    for (const [file, text] of texts) writeFileSync(join(unfinished, file), text)
  }
  for (const file of sums.keys())
    if (cacheClassOf(file) === 'hashed' && existsSync(join(before, file)) && !existsSync(join(site, file)))
      link(before, site, file)
  if (!isBack) renameSync(unfinished, done)
  // A link cannot be pointed elsewhere in one step, but another can take its name.
  const next = `${current}.next`
  rmSync(next, { force: true })
  symlinkSync(join('releases', name), next)
  renameSync(next, current)
  return name
}

async function write(path: string, content: Buffer, isText: boolean, time: Date): Promise<void> {
  const put = (file: string, what: Buffer) => {
    writeFileSync(file, what)
    // The same for all forms of a file: they are one file to whoever asks whether it changed.
    utimesSync(file, time, time)
  }
  put(path, content)
  if (!isText) return
  for (const [extension, compress] of Object.entries(compressors)) {
    const compressed = await compress(content)
    if (compressed.length < content.length) put(path + extension, compressed)
  }
}

function link(from: string, to: string, file: string): void {
  mkdirSync(dirname(join(to, file)), { recursive: true })
  for (const extension of ['', ...Object.keys(compressors)])
    if (existsSync(join(from, file + extension)))
      linkSync(join(from, file + extension), join(to, file + extension))
}

/** None where there is no release yet. */
const sumsOf = (list: string): Map<string, string> =>
  new Map(
    existsSync(list)
      ? readFileSync(list, 'utf8')
          .trim()
          .split('\n')
          .map((line) => [line.slice(66), line.slice(0, 64)])
      : [],
  )

if (import.meta.main) {
  const [folder] = process.argv.slice(2)
  if (folder === undefined) throw new Error('npm run release -- <folder>')
  // The server reads as somebody else.
  process.umask(0o022)
  console.log(`${join(folder, 'current')} is now release ${await release('dist', resolve(folder))}`)
}
