/**
 * What a build came to, to prove that a change of code changed no page: `npm run -s hashes > before.txt`, and after the change
 * and a build `npm run -s hashes before.txt`, which prints every file that differs and fails where there is one.
 *
 * A bundled script or style is named by a hash of its content, and pages carry the name and the hash of what is inline.
 * Both are left out of a page's own hash: a changed bundle is one line, not two hundred.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { builtFiles } from '../src/built-files.ts'

const hashes = new Map(
  builtFiles('dist').map((file) => [
    nameOf(file),
    createHash('sha256')
      .update(contentOf(`dist/${file}`))
      .digest('hex'),
  ]),
)

const [before] = process.argv.slice(2)
if (before === undefined) for (const [path, hash] of hashes) console.log(`${hash}  ${path}`)
else compare(new Map(readFileSync(before, 'utf8').trim().split('\n').map(entry)))

function nameOf(path: string): string {
  return path.replace(/(_astro\/[\w.-]+?)[.-][\w-]{8}(?=\.(?:js|css)\b)/, '$1')
}

function contentOf(path: string): Buffer | string {
  const content = readFileSync(path)
  return path.endsWith('.html')
    ? content
        .toString()
        .replace(/(_astro\/[\w.-]+?)[.-][\w-]{8}(?=\.(?:js|css)\b)/g, '$1')
        .replace(/'sha256-[^']+'/g, '')
    : content
}

/** A line of `sha256sum`. */
function entry(line: string): [path: string, hash: string] {
  return [line.slice(66), line.slice(0, 64)]
}

function compare(earlier: ReadonlyMap<string, string>) {
  const paths = [...new Set([...earlier.keys(), ...hashes.keys()])].sort()
  const changed = paths.filter((path) => earlier.get(path) !== hashes.get(path))
  for (const path of changed)
    console.log(`${earlier.has(path) ? (hashes.has(path) ? 'changed' : 'gone') : 'new'}  ${path}`)
  console.log(`${changed.length} of ${paths.length} files differ`)
  if (changed.length > 0) process.exitCode = 1
}
