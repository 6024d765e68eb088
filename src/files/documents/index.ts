/** Every file of the whole text: its name, its format, its languages, and how it is made. */
import { strToU8 } from 'fflate'
import type { FileKind } from '../../file-kinds.ts'
import { type Locale, locales } from '../../locale.ts'
import { policy } from '../../policy.ts'
import { gongwen } from './docx/gongwen.ts'
import { keptDocx } from './docx/index.ts'
import { epub } from './epub/index.ts'
import { markdown } from './markdown/index.ts'
import { keptPdf } from './pdf/index.ts'
import { plainText } from './plain/index.ts'
import { choices, type Languages } from './reading.ts'

export interface DocumentFile {
  /** In `/downloads/`. */
  name: string
  kind: FileKind
  languages: readonly Locale[]
  make: () => Uint8Array | Promise<Uint8Array>
}

/**
 * The names are for ever, as the ids are: whoever has saved a link finds the file.
 *
 * @param form what tells it from the other of its extension
 */
const nameOf = (languages: Languages, extension: string, form?: string): string =>
  [policy.document.identifiers.files, ...(form ? [form] : []), languages.join('-'), extension].join('.')

/** A file for each of these choices of languages, named by its kind. */
const inEach = (
  kind: 'pdf' | 'docx' | 'txt' | 'md',
  make: (languages: Languages) => ReturnType<DocumentFile['make']>,
): DocumentFile[] =>
  Object.values(choices).map((languages) => ({
    name: nameOf(languages, kind),
    kind,
    languages,
    make: () => make(languages),
  }))

const book = nameOf(choices.both, 'epub')

export const documentFiles: readonly DocumentFile[] = [
  ...inEach('pdf', (languages) => keptPdf(policy, languages)),
  ...locales.map(
    (locale): DocumentFile => ({
      name: nameOf([locale], 'pdf', 'large-print'),
      kind: 'large-print',
      languages: [locale],
      make: () => keptPdf(policy, [locale], 'large-print'),
    }),
  ),
  ...inEach('docx', (languages) => keptDocx(policy, languages)),
  {
    name: nameOf(choices.zh, 'docx', 'gongwen'),
    kind: 'gongwen',
    languages: choices.zh,
    make: () => gongwen(policy),
  },
  { name: book, kind: 'epub', languages: choices.both, make: () => epub(policy, book) },
  ...inEach('txt', (languages) => strToU8(plainText(policy, languages))),
  ...inEach('md', (languages) => strToU8(markdown(policy, languages))),
]
