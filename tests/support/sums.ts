/** What `sha256sum -c` would say of files and the list among them, and whether the list is complete. */
import { createHash } from 'node:crypto'
import { strFromU8 } from 'fflate'

/**
 * @param files of a folder or an archive, by path
 * @returns a line per fault
 */
export function sumFaults(files: Readonly<Record<string, Uint8Array>>, list = 'SHA256SUMS'): string[] {
  const { [list]: sums, ...others } = files
  const listed = new Map(
    strFromU8(sums ?? new Uint8Array())
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  )
  return [
    ...Object.keys(others)
      .filter((path) => !listed.has(path))
      .map((path) => `${path}: not listed`),
    ...[...listed].flatMap(([path, sum]) => {
      const bytes = others[path]
      if (!bytes) return `${path}: no such file`
      return createHash('sha256').update(bytes).digest('hex') === sum ? [] : `${path}: other checksum`
    }),
  ]
}
