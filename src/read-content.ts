/** Reads the files of `src/content`; what they mean is the model's business. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { ContentFiles } from './model/facts/index.ts'

/** Every file under `src/content`, by its path there. Astro, Vitest and scripts all run in the project's root. */
export function readContent(directory = join(process.cwd(), 'src/content')): ContentFiles {
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return new Map(
    paths.map((path) => [path.slice(directory.length + 1).replaceAll(sep, '/'), readFileSync(path, 'utf8')]),
  )
}
