/** After the build: the whole site in one ZIP that is read from a disk, and the list of checksums, which knows this ZIP too. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { builtFiles } from '../built-files.ts'
import { SUMS_FILE, sha256Of, sha256Sums } from '../files/checksums.ts'
import { type Entry, zip } from '../files/zip.ts'
import { fileSize } from '../language/file-size.ts'
import { locales } from '../locale.ts'
import { editionDate } from '../model/questions/edition.ts'
import { readPolicy } from '../read-content.ts'
import { base } from '../site.ts'
import { isMissing, siteCopyPath, titledPagePath } from '../urls.ts'
import { copiedPage } from './page.ts'

export const siteCopy: AstroIntegration = {
  name: 'site-copy',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir)
      const policy = readPolicy()
      const path = siteCopyPath(policy.document)
      const copy = zip(copyOf(root), { date: editionDate(policy) })
      writeFileSync(`${root}${path}`, copy)
      for (const locale of locales) {
        const page = `${root}${titledPagePath('downloads', locale)}index.html`
        const html = withSizeAndChecksum(readFileSync(page, 'utf8'), path, {
          bytes: copy.length,
          size: fileSize(copy.length, locale),
          checksum: sha256Of(copy),
        })
        writeFileSync(page, html)
      }
      const published = builtFiles(root).filter((file) => /^(?:data|downloads)\/|^llms\.txt$/.test(file))
      writeFileSync(`${root}${SUMS_FILE}`, sha256Sums(published.map((file) => entry(root, file))))
    },
  },
}

/** Every page, and every file that a page links to or shows; their checksums. */
function copyOf(root: string): Entry[] {
  const pages = builtFiles(root).filter((file) => file.endsWith('.html') && !isMissing(file))
  const targets = new Set<string>()
  const copied = pages.map((file): Entry => {
    const page = copiedPage(readFileSync(`${root}${file}`, 'utf8'), file.replace(/index\.html$/, ''), base)
    for (const target of page.targets) targets.add(target)
    return [file, Buffer.from(page.html)]
  })
  const files = [...targets].filter((file) => !pages.includes(file)).sort()
  const entries = [...copied, ...files.map((file) => entry(root, file))]
  return [[SUMS_FILE, Buffer.from(sha256Sums(entries))], ...entries]
}

const entry = (root: string, file: string): Entry => [file, readFileSync(`${root}${file}`)]

/**
 * The downloads page could not know them: the copy holds that page, without them.
 *
 * @throws where the page has no place for them
 */
export function withSizeAndChecksum(
  html: string,
  path: string,
  { bytes, size, checksum }: { bytes: number; size: string; checksum: string },
): string {
  const place = new RegExp(
    `(<li data-file="${path}"[\\s\\S]*?<data value=")0("[^>]*>)(</data>[\\s\\S]*?<code data-sum="${path}"[^>]*>)(</code>)`,
  )
  if (!place.test(html)) throw new Error(`no place for the size and checksum of ${path}`)
  return html.replace(
    place,
    (_, before: string, value: string, between: string, after: string) =>
      `${before}${bytes}${value}${size}${between}${checksum}${after}`,
  )
}
