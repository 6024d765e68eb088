/** Reads the files of `src/content`; what they mean is the model's business. */
import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { buildPolicy } from './model/build.ts'
import type { ContentFiles } from './model/facts/index.ts'
import { ContentError } from './model/findings.ts'
import type { Policy } from './model/types.ts'
import { readText } from './read-text.ts'

/** Every file under `src/content`, by its path there. Astro, Vitest and scripts all run in the project's root. */
export function readContent(directory = 'src/content'): ContentFiles {
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort()
  return new Map(paths.map((path) => [path, readText(join(directory, path))]))
}

/** @throws ContentError with every finding. */
export function readPolicy(): Policy {
  const { policy, findings } = buildPolicy(readContent())
  if (!policy || findings.length > 0) throw new ContentError(findings)
  return policy
}
