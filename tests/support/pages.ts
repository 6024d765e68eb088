/** The pages of a build, found in the build itself: never a list kept by hand. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtFiles as filesOf } from '../../src/built-files.ts'
import { isMissing as isMissingPath } from '../../src/urls.ts'

export interface BuiltPage {
  /** Address below the root of the build: `zh/tasks/7/`, `404.html`. */
  path: string
  file: string
}

export const builtFiles = (directory = 'dist'): string[] => filesOf(directory)

export const builtPages = (directory = 'dist'): BuiltPage[] =>
  builtFiles(directory)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ path: file.replace(/(^|\/)index\.html$/, '$1'), file: join(directory, file) }))

/** One page of each kind: the first below each folder, the homes, the bilingual pages, a card. */
export function onePageOfEachKind(directory = 'dist'): BuiltPage[] {
  const kinds = new Map<string, BuiltPage>()
  for (const page of builtPages(directory)) {
    const [first = '', second = '', ...rest] = page.path.split('/')
    // Every card is of one kind, their index another; below the folder of a language each folder is its own.
    const kind = first === 'c' && second !== '' ? first : `${first}/${second} ${rest.length}`
    if (!kinds.has(kind)) kinds.set(kind, page)
  }
  return [...kinds.values()]
}

/** Met where nothing is, not at an address of its own. */
export const isMissing = ({ path }: Pick<BuiltPage, 'path'>): boolean => isMissingPath(path)

export const readPage = (page: BuiltPage): string => readFileSync(page.file, 'utf8')
