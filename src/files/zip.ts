/** Zip archives whose bytes depend on nothing but their files. */
import { strToU8, type Zippable, type ZippableFile, zipSync } from 'fflate'

/** What compressing would not make smaller. */
const COMPRESSED = /\.(?:png|pdf|docx|epub|zip)$/

/** A file where it stands in an archive, or on the site. */
export type Entry = readonly [path: string, bytes: Uint8Array]

/** A zip stores local time: this date is the same in every zone. The text's own, set by whoever calls. */
export interface ZipOptions {
  /** ISO 8601 date. */
  date: string
  /** Files left uncompressed, beside those that are compressed already. */
  stored?: readonly string[]
}

/** @param files in the order in which they stand in the archive */
export function zip(
  files: readonly (readonly [path: string, data: string | Uint8Array])[],
  options: ZipOptions,
): Uint8Array {
  const [year = 0, month = 1, day = 1] = options.date.split('-').map(Number)
  const mtime = new Date(year, month - 1, day)
  const entries: Zippable = {}
  for (const [path, data] of files) {
    const level = options.stored?.includes(path) || COMPRESSED.test(path) ? 0 : 9
    entries[path] = [typeof data === 'string' ? strToU8(data) : data, { level, mtime }] satisfies ZippableFile
  }
  return zipSync(entries)
}
