/** What drawings and pages are set with, besides their own words: fonts and engines, and which version of each. */
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { packageVersion } from '../../cache/package-version.ts'
import { readText } from '../../read-text.ts'
import { FONTS, SANS } from './fonts.ts'

const engines = [
  FONTS,
  ...SANS,
  '@myriaddreamin/typst-ts-node-compiler',
  '@resvg/resvg-js',
  'sharp',
  'qrcode',
].map(packageVersion)

/**
 * A hash of all that turns words into a drawing or a book: fonts, engines, and our own files. With the words themselves it is
 * the name under which it is kept, so that a change to how we draw makes all of them new.
 *
 * @param folder in `src`, besides the one that all drawings share
 */
export function cacheKey(
  folder:
    | 'files/documents/docx'
    | 'files/documents/pdf'
    | 'images/clause'
    | 'images/glance'
    | 'images/qr'
    | 'images/share',
): string {
  const hash = createHash('sha256').update(engines.join('\n'))
  for (const directory of ['src/images/drawing', `src/${folder}`])
    for (const file of readdirSync(directory).sort()) hash.update(readText(join(directory, file)))
  return hash.digest('hex')
}
