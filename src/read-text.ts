import { readFileSync } from 'node:fs'

/** Text of a file, the same whatever editor or Git made of its line ends, and without the mark some put before it (BOM). */
export const readText = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
