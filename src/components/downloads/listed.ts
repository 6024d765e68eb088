/** What the page says of each file: measured on the bytes that a visitor gets. */
import { fileKinds, type PublishedFile } from '../../file-kinds.ts'
import { sha256Of } from '../../files/checksums.ts'
import { bytesOf, mediaTypeOf } from '../../files/register.ts'
import { downloadStrings } from '../../i18n/downloads.ts'
import { fileSize } from '../../language/file-size.ts'
import type { Locale } from '../../locale.ts'
import { policy } from '../../policy.ts'
import { href, siteCopyPath } from '../../urls.ts'

export interface Listed {
  path: string
  href: string
  mediaType: string
  /** Without its folder. */
  name: string
  /** A language, or both. */
  languages: Locale | 'both'
  /** In words: `英文`, `Chinese and English`. */
  language: string
  bytes: number
  /** `456 kB`. */
  size: string
  checksum: string
}

export async function listed(file: PublishedFile, locale: Locale): Promise<Listed> {
  const bytes = await bytesOf(file)
  const [only, ...others] = file.languages
  const languages = only && others.length === 0 ? only : 'both'
  const s = downloadStrings[locale]
  return {
    path: file.path,
    href: href(file.path),
    mediaType: mediaTypeOf(file),
    name: file.path.replace(/^.*\//, ''),
    languages,
    language: languages === 'both' ? s.bilingual : s.languages[languages],
    bytes: bytes.length,
    size: fileSize(bytes.length, locale),
    checksum: sha256Of(bytes),
  }
}

/** The copy of the whole site, which holds this page and is made after it: size and checksum are filled in then, see `site-copy/`. */
export const listedSiteCopy = (locale: Locale): Listed => {
  const path = siteCopyPath(policy.document)
  return {
    path,
    href: href(path),
    mediaType: fileKinds.site.mediaType,
    name: path.replace(/^.*\//, ''),
    languages: 'both',
    language: downloadStrings[locale].bilingual,
    bytes: 0,
    size: '',
    checksum: '',
  }
}
