import { readFileSync } from 'node:fs'
import { z } from 'zod'

const packageFile = z.object({ version: z.string() })

/**
 * Name and version of a package that decides how the same content comes out: an ingredient of what is kept.
 * @throws when the package is not installed
 */
export function packageVersion(name: string): string {
  const { version } = packageFile.parse(JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')))
  return `${name} ${version}`
}
