import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { ContentCache } from '../../src/cache/content-cache.ts'

const folders: string[] = []

/** A cache that has nothing; gone when the tests of the file are done. */
export function emptyCache(): ContentCache {
  const folder = mkdtempSync(join(tmpdir(), 'drawings-'))
  folders.push(folder)
  return new ContentCache(folder)
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})
