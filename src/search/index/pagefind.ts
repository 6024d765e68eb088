/** Makes the files that a browser searches in. */
import { gunzipSync } from 'node:zlib'
import { gzipAsync } from '@gfx/zopfli'
import { transform } from 'esbuild'
import { close, createIndex } from 'pagefind'
import { z } from 'zod'
import { kept } from '../../cache/content-cache.ts'
import { packageVersion } from '../../cache/package-version.ts'
import type { Locale } from '../../locale.ts'
import type { SearchRecord } from './records.ts'

/** Interfaces and helpers that Pagefind always adds and this site does without. */
const UNUSED = /-(ui|highlight|worker)\.(js|css)$/

export interface IndexFile {
  /** Below the folder of the index. */
  path: string
  content: Uint8Array<ArrayBuffer>
}

/**
 * The index in memory. One for both languages: `zh` is the language in which Pagefind keeps one character as one word.
 * @throws on any error that Pagefind reports.
 */
export async function indexFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'zh' })
    check(errors)
    if (!index) throw new Error('Pagefind made no index')
    for (const record of records) check((await index.addCustomRecord({ ...record, language: 'zh' })).errors)
    const written = await index.getFiles()
    check(written.errors)
    const used = written.files.filter((file) => !UNUSED.test(file.path))
    // Pagefind names them in no fixed order.
    return await Promise.all(used.sort((a, b) => (a.path < b.path ? -1 : 1)).map(recompress))
  } finally {
    await close()
  }
}

const compressor = packageVersion('@gfx/zopfli')

/** Kept by content, for it takes a second. */
const recompressed = (content: Buffer): Promise<Buffer> =>
  kept.get({ compressor, content: content.toString('base64') }, async () =>
    Buffer.from(await gzipAsync(content, {})),
  )

/** What every search fetches, as small as it can be sent: Pagefind ships its script as it was written, and gzips in haste. */
async function recompress({ path, content }: { path: string; content: Uint8Array }): Promise<IndexFile> {
  if (path.endsWith('.js')) {
    const { code } = await transform(new TextDecoder().decode(content), { minify: true, format: 'esm' })
    return { path, content: new TextEncoder().encode(code) }
  }
  const isLarge = path.startsWith('index/') || path.endsWith('.pagefind')
  return { path, content: new Uint8Array(isLarge ? await recompressed(gunzipSync(content)) : content) }
}

function check(errors: readonly string[]) {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`)
}

/** Pagefind's files are gzipped and begin with this. */
const SIGNATURE = 'pagefind_dcd'
const unpacked = ({ content }: IndexFile): string =>
  gunzipSync(content).toString('utf8').slice(SIGNATURE.length)

const fragment = z.object({ url: z.string() })

/** The records are not: what the clauses say is read in one file. */
export const isFetched = ({ path }: IndexFile): boolean => !path.startsWith('fragment/')

/** What Pagefind calls each record, by the record's own address. */
export const recordsOf = (files: readonly IndexFile[]): ReadonlyMap<string, string> =>
  new Map(
    files
      .filter(({ path }) => path.startsWith('fragment/'))
      .map((file) => [
        fragment.parse(JSON.parse(unpacked(file))).url,
        file.path.replace(/^fragment\/|\.pf_fragment$/g, ''),
      ]),
  )

/** About how many words of a language a part of the index has. */
export const wordsOf = (file: IndexFile, locale: Locale): number =>
  unpacked(file).match(locale === 'zh' ? /\p{Script=Han}/gu : /[a-z]{4,}/g)?.length ?? 0
