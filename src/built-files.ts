import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Every file of a build, below its root. */
export const builtFiles = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(root, join(item.parentPath, item.name)).replaceAll(sep, '/'))
    .sort()
