import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Files kept by what they are made from, so that what has not changed is not made twice. Safe to delete at any time. */
export class ContentCache {
  /** How many were not there and had to be made. */
  made = 0
  readonly directory: string

  constructor(directory: string) {
    this.directory = directory
  }

  /**
   * @param inputs all that decides the result, as JSON: the same inputs give the same bytes
   * @param make called only when the cache has no such file
   */
  async get(inputs: unknown, make: () => Promise<Buffer>): Promise<Buffer> {
    const key = createHash('sha256').update(JSON.stringify(inputs)).digest('hex')
    const file = join(this.directory, key)
    const kept = await readFile(file).catch(() => null)
    if (kept) return kept
    const content = await make()
    this.made += 1
    await mkdir(this.directory, { recursive: true })
    // Whole or not at all: two builds may run at once, and either may be stopped.
    const unfinished = `${file}.${randomUUID()}`
    await writeFile(unfinished, content)
    await rename(unfinished, file)
    return content
  }
}

/** Where builds keep what takes long to make: drawings, books, and the squeezed files of the index. */
export const kept = new ContentCache('node_modules/.cache/kept')
