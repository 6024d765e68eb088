/** After the build: the worker that keeps a copy of it, with the list of what that copy holds; or the one that takes copies away. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { buildSync, transformSync } from 'esbuild'
import type { Copy } from '../browser/offline/worker.ts'
import { oldestBrowsers } from '../browsers.ts'
import { builtFiles } from '../built-files.ts'
import { notFoundStrings } from '../i18n/not-found.ts'
import { notInCopy, offlineStrings } from '../i18n/offline.ts'
import { type Bilingual, inEach, locales } from '../locale.ts'
import { editionLine } from '../notice.ts'
import { readPolicy } from '../read-content.ts'
import { readText } from '../read-text.ts'
import { base, keepsCopies } from '../site.ts'
import { href, missingPath } from '../urls.ts'
import { copyList, FOLDERS } from './list.ts'

const WORKER = 'sw.js'
const SOURCES = 'src/browser/offline/'

const style = transformSync(readText(`${SOURCES}note.css`), { loader: 'css', minify: true }).code
const stylePath = `_astro/no-line.${createHash('sha256').update(style).digest('hex').slice(0, 8)}.css`

/** One file, for the oldest browsers. */
function script(source: 'worker' | 'leave'): string {
  const { outputFiles } = buildSync({
    entryPoints: [`${SOURCES}${source}.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: oldestBrowsers,
    // esbuild minds a fault of Safari 14 with names that hide each other, which no minified code has, and cannot lower it.
    supported: { destructuring: true },
    define: { WORKER_ADDRESS: JSON.stringify(href(WORKER)) },
  })
  return outputFiles[0]?.text ?? ''
}

const worker = keepsCopies ? script('worker') : ''

/** The worker that keeps this copy. */
export const workerOf = (copy: Copy): string => `const COPY=${JSON.stringify(copy)};${worker}`

/** The worker that takes copies away, and then itself. */
export const leavingWorker = (): string => script('leave')

/**
 * @param files of the build, by their path there
 * @param edition what this edition is called
 */
export function copyOf(files: ReadonlyMap<string, Uint8Array>, edition: Bilingual): Copy {
  const list = copyList(files)
  return {
    base,
    version: createHash('sha256').update(JSON.stringify(list)).digest('hex').slice(0, 12),
    ...list,
    folders: FOLDERS,
    missing: inEach(missingPath),
    style: stylePath,
    note: inEach((locale) => offlineStrings.note[locale](edition[locale])),
    again: offlineStrings.again,
    notInCopy: locales.flatMap((locale) =>
      (['title', 'advice'] as const).map(
        (part) => [notFoundStrings[locale][part], notInCopy[locale][part]] as const,
      ),
    ),
  }
}

const filesIn = (root: string): Map<string, Uint8Array> =>
  new Map(builtFiles(root).map((file) => [file, readFileSync(`${root}${file}`)]))

export const offline: AstroIntegration = {
  name: 'offline',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      // Pages look for no worker while one writes, nor where there shall be none.
      const address = command === 'build' && keepsCopies ? href(WORKER) : ''
      updateConfig({ vite: { define: { WORKER_ADDRESS: JSON.stringify(address) } } })
    },
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir)
      if (!keepsCopies) {
        writeFileSync(`${root}${WORKER}`, leavingWorker())
        return
      }
      writeFileSync(`${root}${stylePath}`, style)
      const policy = readPolicy()
      const edition = inEach((locale) => editionLine(policy, locale))
      writeFileSync(`${root}${WORKER}`, workerOf(copyOf(filesIn(root), edition)))
    },
  },
}
