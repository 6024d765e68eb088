/** SHA-256 of files, as `sha256sum` prints it and `sha256sum -c` reads it. */
import { createHash } from 'node:crypto'
import type { Entry } from './zip.ts'

/** Where every folder of files to check has its list. */
export const SUMS_FILE = 'SHA256SUMS'

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A line a file; it cannot hold its own. */
export const sha256Sums = (files: readonly Entry[]): string =>
  files.map(([path, bytes]) => `${sha256Of(bytes)}  ${path}\n`).join('')
