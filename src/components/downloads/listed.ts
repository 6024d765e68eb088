/** What the page says of each file: measured on the bytes that a visitor gets. */
import type { PublishedFile } from '../../file-kinds.ts'
import { bytesOf, mediaTypeOf, sha256Of } from '../../files/register.ts'
import { downloadStrings } from '../../i18n/downloads.ts'
import { type Locale, languageTag } from '../../locale.ts'
import { href } from '../../urls.ts'

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
    size: kilobytes(bytes.length, locale),
    checksum: sha256Of(bytes),
  }
}

/** Of a thousand, as file managers count on most systems; the exact number is in the markup. */
const kilobytes = (bytes: number, locale: Locale): string =>
  new Intl.NumberFormat(languageTag[locale], {
    style: 'unit',
    unit: 'kilobyte',
    maximumSignificantDigits: 3,
  }).format(bytes / 1000)
