/** `docx` writes the clock, random ids and a count that goes on from file to file: here they become the date of the edition and numbers. */
import { strFromU8, unzipSync } from 'fflate'
import { languageTag } from '../../../locale.ts'
import { zip } from '../../zip.ts'
import type { Languages } from '../reading.ts'

/** What `docx` makes of nanoid. */
const RANDOM_ID = /\brId[a-z0-9_-]{21}(?=")/g
/** Bookmarks are counted through all files of a process, and those of the contents named by the count. */
const BOOKMARK = /(?<=<w:bookmark(?:Start|End) [^>]*w:id="|"_Toc|PAGEREF _Toc)\d+/g
const TIMESTAMP = /(<dcterms:(created|modified)[^>]*>)[^<]*/g

/**
 * @param date ISO 8601
 * @param fonts by each, those that stand in for it where it is missing: `docx` has no option for it
 */
export function reproducible(
  file: Uint8Array,
  date: string,
  languages: Languages,
  fonts: readonly (readonly [string, ...string[]])[] = [],
): Uint8Array {
  const link = numbering((count) => `rIdLink${count}`)
  const bookmark = numbering(String)
  const files = Object.entries(unzipSync(file)).map(([path, data]) => {
    if (!/\.(xml|rels)$/.test(path)) return [path, data] as const
    let xml = strFromU8(data).replace(RANDOM_ID, link).replace(BOOKMARK, bookmark)
    if (path === 'docProps/core.xml')
      xml = xml
        .replace(TIMESTAMP, `$1${date}T00:00:00Z`)
        // `docx` has no option for it.
        .replace('<dcterms:created', `<dc:language>${tags(languages)}</dc:language><dcterms:created`)
    if (path === 'word/fontTable.xml' && fonts.length > 0)
      xml = xml.replace(/\/>$/, `>${fonts.map(font).join('')}</w:fonts>`)
    return [path, xml] as const
  })
  return zip(files, { date })
}

/** The same id is the same number, from 1. */
function numbering(name: (count: number) => string): (id: string) => string {
  const ids = new Map<string, string>()
  return (id) => {
    const known = ids.get(id) ?? name(ids.size + 1)
    ids.set(id, known)
    return known
  }
}

const font = ([name, ...others]: readonly [string, ...string[]]): string =>
  `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="86"/></w:font>`

const tags = (languages: Languages): string => languages.map((locale) => languageTag[locale]).join(', ')
