/** Every file of the whole text: its name, its format, its languages, and how it is made. */
import { strToU8 } from 'fflate'
import type { Locale } from '../../locale.ts'
import { policy } from '../../policy.ts'
import { docx } from './docx/index.ts'
import { epub } from './epub/index.ts'
import { markdown } from './markdown/index.ts'
import { keptPdf } from './pdf/index.ts'
import { plainText } from './plain/index.ts'
import { choices, type Languages } from './reading.ts'

export const formats = ['pdf', 'docx', 'epub', 'txt', 'md'] as const
export type Format = (typeof formats)[number]

export interface DocumentFile {
  /** In `/downloads/`. */
  name: string
  format: Format
  languages: readonly Locale[]
  make: () => Uint8Array | Promise<Uint8Array>
}

/** The names are for ever, as the ids are: whoever has saved a link finds the file. */
const nameOf = (languages: Languages, format: Format): string =>
  `${policy.document.identifiers.files}.${languages.join('-')}.${format}`

const file = (languages: Languages, format: Format, make: DocumentFile['make']): DocumentFile => ({
  name: nameOf(languages, format),
  format,
  languages,
  make,
})
const inEach = (format: Format, make: (languages: Languages) => ReturnType<DocumentFile['make']>) =>
  Object.values(choices).map((languages) => file(languages, format, () => make(languages)))

export const documentFiles: readonly DocumentFile[] = [
  ...inEach('pdf', (languages) => keptPdf(policy, languages)),
  ...inEach('docx', (languages) => docx(policy, languages)),
  file(choices.both, 'epub', () => epub(policy, nameOf(choices.both, 'epub'))),
  ...inEach('txt', (languages) => strToU8(plainText(policy, languages))),
  ...inEach('md', (languages) => strToU8(markdown(policy, languages))),
]
