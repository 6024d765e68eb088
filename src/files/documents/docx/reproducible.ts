/** `docx` writes the clock and random ids into its files: here they become the date of the edition and numbers. */
import { strFromU8, unzipSync } from 'fflate'
import { languageTag } from '../../../locale.ts'
import type { Languages } from '../reading.ts'
import { zip } from '../zip.ts'

/** What `docx` makes of nanoid. */
const RANDOM_ID = /\brId[a-z0-9_-]{21}(?=")/g
const TIMESTAMP = /(<dcterms:(created|modified)[^>]*>)[^<]*/g

/** @param date ISO 8601 */
export function reproducible(file: Uint8Array, date: string, languages: Languages): Uint8Array {
  const ids = new Map<string, string>()
  const numbered = (id: string) => {
    const known = ids.get(id) ?? `rIdLink${ids.size + 1}`
    ids.set(id, known)
    return known
  }
  const files = Object.entries(unzipSync(file)).map(([path, data]) => {
    if (!/\.(xml|rels)$/.test(path)) return [path, data] as const
    let xml = strFromU8(data).replace(RANDOM_ID, numbered)
    if (path === 'docProps/core.xml')
      xml = xml
        .replace(TIMESTAMP, `$1${date}T00:00:00Z`)
        // `docx` has no option for it.
        .replace('<dcterms:created', `<dc:language>${tags(languages)}</dc:language><dcterms:created`)
    return [path, xml] as const
  })
  return zip(files, { date })
}

const tags = (languages: Languages): string => languages.map((locale) => languageTag[locale]).join(', ')
