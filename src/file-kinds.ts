/** What kinds of files the site publishes to be kept, and what is known of each file; the files themselves are listed in `files/register.ts`. */
import type { Locale } from './locale.ts'

/** All in one, to read, to look at, or for programs. */
export const fileGroups = ['all', 'documents', 'pictures', 'data'] as const
export type FileGroup = (typeof fileGroups)[number]

/** Kinds of files, in the order of the page. `format` is a proper name, the same in both languages. */
export const fileKinds = {
  zip: { group: 'all', format: 'ZIP', mediaType: 'application/zip' },
  site: { group: 'all', format: 'ZIP', mediaType: 'application/zip' },
  pdf: { group: 'documents', format: 'PDF', mediaType: 'application/pdf' },
  'large-print': { group: 'documents', format: 'PDF', mediaType: 'application/pdf' },
  docx: {
    group: 'documents',
    format: 'Word',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  gongwen: {
    group: 'documents',
    format: 'Word',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  epub: { group: 'documents', format: 'EPUB', mediaType: 'application/epub+zip' },
  txt: { group: 'documents', format: 'TXT', mediaType: 'text/plain' },
  md: { group: 'documents', format: 'Markdown', mediaType: 'text/markdown' },
  picture: { group: 'pictures', format: 'PNG, SVG, PDF', mediaType: 'image/svg+xml' },
  relations: { group: 'pictures', format: 'PNG, SVG, PDF', mediaType: 'image/svg+xml' },
  policy: { group: 'data', format: 'JSON', mediaType: 'application/json' },
  links: { group: 'data', format: 'CSV', mediaType: 'text/csv' },
  directions: { group: 'data', format: 'CSV, JSON', mediaType: 'text/csv' },
  glossary: { group: 'data', format: 'TSV', mediaType: 'text/tab-separated-values' },
  package: { group: 'data', format: 'JSON', mediaType: 'application/json' },
  tmx: { group: 'data', format: 'TMX 1.4b', mediaType: 'application/xml' },
  akn: { group: 'data', format: 'Akoma Ntoso 3.0', mediaType: 'application/akn+xml' },
  citations: { group: 'data', format: 'BibTeX, RIS, CSL-JSON', mediaType: 'application/x-bibtex' },
  changes: { group: 'data', format: 'Atom', mediaType: 'application/atom+xml' },
  llms: { group: 'data', format: 'llms.txt', mediaType: 'text/plain' },
  raw: { group: 'data', format: 'TXT', mediaType: 'text/plain' },
} as const satisfies Record<string, { group: FileGroup; format: string; mediaType: string }>
export type FileKind = keyof typeof fileKinds

export interface PublishedFile {
  /** Below the root of the site: `data/links.csv`. */
  path: string
  kind: FileKind
  /** Where it is not that of its kind. */
  mediaType?: string
  languages: readonly Locale[]
  make: () => Uint8Array | string | Promise<Uint8Array>
}
