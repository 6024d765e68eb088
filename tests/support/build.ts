/** Builds the site once more, and compares builds. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { firstDifference } from '../../src/model/source.ts'
import { builtFiles } from './pages.ts'

/**
 * @param name folder of the build, below `test-results`, which git ignores; inside the project, for Astro looks there for its packages
 * @param env `SITE` and `BASE`
 * @returns the folder
 * @throws when the build fails
 */
export function buildAgain(name: string, env: Record<string, string> = {}): string {
  const directory = `test-results/builds/${name}`
  execFileSync('node_modules/.bin/astro', ['build', '--silent', '--outDir', directory], {
    env: { ...process.env, ...env },
    stdio: 'pipe',
  })
  return directory
}

/** A folder such as a reader's own: every name in it has misled some program. */
const ELSEWHERE = 'test-results/elsewhere/en/zh/build/政策 site (1)'
export const ELSEWHERE_DIST = join(ELSEWHERE, 'dist')

/** The project without its tests in another folder, packages by reference; what builds keep goes with them, or nothing of it. */
export function copyProject(folder: string, isKept: boolean): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  for (const name of [
    '.browserslistrc',
    'src',
    'LICENSE',
    'astro.config.ts',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(name, join(folder, name), { recursive: true })
  const isTaken = (name: string) => !/^\.(?:astro|cache|vite)/.test(name) || (isKept && name === '.cache')
  for (const name of readdirSync('node_modules').filter(isTaken))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name))
}

/**
 * Builds a copy of the project, for a user who lets nobody else read what is made.
 *
 * @returns the folder of the build
 * @throws when the build fails
 */
export function buildElsewhere(env: Record<string, string>): string {
  copyProject(ELSEWHERE, true)
  execFileSync('sh', ['-c', 'umask 077 && exec node_modules/.bin/astro build --silent'], {
    cwd: ELSEWHERE,
    env: { ...process.env, ...env },
    stdio: 'pipe',
  })
  return ELSEWHERE_DIST
}

/** Drawn or set from addresses, so that no text of theirs can be compared. That each is made the same again is a test beside its maker. */
const DRAWN = /^(?:c\/.*\.(?:svg|png)|\w+\/at-a-glance\/code\.svg|downloads\/.*\.(?:pdf|svg|png))$/

/** What in a text follows from path and address of corrections, besides the path itself. */
const DERIVED = [
  // Hashes of scripts that name a path, or one that does: in the Content-Security-Policy, in their own names, and in the list of what is kept.
  /(?<=sha256-)[\w+/=]{44}/g,
  /(?<=\w\.)[\w-]{8}(?=\.js)/g,
  /(?<=":")[0-9a-f]{16}(?=")/g,
  /(?<="version":")[0-9a-f]{12}/g,
  // Sizes and checksums of files that name addresses.
  /(?<=<data )value="\d+"[^>]*>[^<]*/g,
  /(?<="bytes":)\d+/g,
  /\b[0-9a-f]{64}\b/g,
  // Where reports of errors go.
  /<a href="mailto:[^"]*"[^>]*>[^<]*<\/a>/g,
  /(?<="report":)(?:null|"[^"]*")/g,
  /<section id="corrections".*?<\/section>/gs,
]

/** A text as two builds of one tree have it in common, whatever their path and address of corrections. */
const undone = (text: string, base: string): string =>
  DERIVED.reduce((rest, derived) => rest.replace(derived, ''), text.replaceAll(base, '/'))

/** What is compared of a file: its text, of a zip that of the files or pages in it; of a drawing only that it is there. */
function textOf(path: string, file: Buffer): string {
  if (DRAWN.test(path)) return ''
  if (/\.(?:png|pagefind|pf_\w+)$/.test(path)) return file.toString('latin1')
  if (!/\.(?:docx|epub|zip)$/.test(path)) return file.toString()
  // Files that stand beside the ZIP are compared there.
  const isCompared = (name: string) => !path.endsWith('.zip') || name.endsWith('.html')
  return Object.entries(unzipSync(file))
    .map(([name, data]) => `${name}\n${isCompared(name) ? strFromU8(data) : ''}`)
    .join('\n')
}

/** Files of a build by their path, as two builds of one tree have them in common. */
export const contentsOf = (directory: string, base: string): Map<string, string> =>
  new Map(
    builtFiles(directory).map((path) => [
      undone(path, base),
      undone(textOf(path, readFileSync(join(directory, path))), base),
    ]),
  )

/** A line for each file that only one of them has, or that is not the same. */
export function differences(
  first: ReadonlyMap<string, string>,
  second: ReadonlyMap<string, string>,
): string[] {
  return [...new Set([...first.keys(), ...second.keys()])].flatMap((path) => {
    const [one, other] = [first.get(path), second.get(path)]
    if (one === undefined || other === undefined) return `${path}: only in one build`
    const found = firstDifference(one, other)
    return found ? `${path}: ${found.expected} / ${found.found}` : []
  })
}
