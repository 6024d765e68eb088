/** Every file of the whole text: its name, its format, its languages, and how it is made. */
import { strToU8 } from 'fflate'
import { policy } from '../../policy.ts'
import type { Locale } from '../../site.ts'
import { docx } from './docx/index.ts'
import { epub } from './epub/index.ts'
import { markdown } from './markdown/index.ts'
import { pdf } from './pdf/index.ts'
import { plainText } from './plain/index.ts'
import { choices, type Languages } from './reading.ts'

export const formats = ['pdf', 'docx', 'epub', 'txt', 'md'] as const
export type Format = (typeof formats)[number]

export const mediaTypes: Record<Format, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  epub: 'application/epub+zip',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
}

export interface DocumentFile {
  /** In `/downloads/`. */
  name: string
  format: Format
  languages: readonly Locale[]
  /** Made once a build, however often it is asked for. */
  make: () => Promise<Uint8Array>
}

/** The names are for ever, as the ids are: whoever has saved a link finds the file. */
const nameOf = (languages: Languages, format: Format): string =>
  `jinshan-biomanufacturing-2023-22.${languages.join('-')}.${format}`

function once<T>(make: () => T | Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= Promise.resolve().then(make)
    return made
  }
}

const file = (
  languages: Languages,
  format: Format,
  make: () => Uint8Array | Promise<Uint8Array>,
): DocumentFile => ({
  name: nameOf(languages, format),
  format,
  languages,
  make: once(make),
})
const inEach = (format: Format, make: (languages: Languages) => Uint8Array | Promise<Uint8Array>) =>
  Object.values(choices).map((languages) => file(languages, format, () => make(languages)))

export const documentFiles: readonly DocumentFile[] = [
  ...inEach('pdf', (languages) => pdf(policy, languages)),
  ...inEach('docx', (languages) => docx(policy, languages)),
  file(choices.both, 'epub', () => epub(policy, nameOf(choices.both, 'epub'))),
  ...inEach('txt', (languages) => strToU8(plainText(policy, languages))),
  ...inEach('md', (languages) => strToU8(markdown(policy, languages))),
]
