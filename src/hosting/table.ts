/**
 * What a host says with every answer, what kind each file is and how long it may be kept: nginx's configuration, the
 * `_headers` of static hosts, the check of every build and the tests read it here. Pure.
 */
import { SUMS_FILE } from '../files/checksums.ts'

/** What the policy in each page says too; there hashes of its own scripts and styles follow. */
export const pageDirectives = [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self'",
  "form-action 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "worker-src 'self'",
] as const

/**
 * A browser obeys both this policy and that of the page. The hashes of inline scripts and styles are the page's: in a header
 * they would be long, and a kept page would meet those of a newer build. So this one lets inline ones through, and the page,
 * before anything else in it, narrows that to its own. Safari shows a PDF as an object of itself.
 */
const policy = [
  ...pageDirectives,
  "frame-ancestors 'none'",
  "object-src 'self'",
  "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
].join('; ')

/** With every answer, errors and redirects too. All is public and nobody signs in: any page may show it, any program fetch it. */
export const headers = {
  'Access-Control-Allow-Origin': '*',
  'Content-Security-Policy': policy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  // What somebody reads here and searches for is nobody else's business.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
} as const

/** Of what is kept for ever under a name made from its content, and of what is asked for again each time it is used. */
export const cacheControl = {
  hashed: 'public, max-age=31536000, immutable',
  checked: 'no-cache',
} as const
export type CacheClass = keyof typeof cacheControl

/**
 * Addresses made from content, below the root of the site: of scripts and styles by their names, of what search fetches by its
 * folder. nginx reads the same expression.
 */
export const HASHED = String.raw`_astro/[\w.-]+[.-][\w-]{8}\.(?:js|css)|search/[0-9a-f]{10}/[\w./-]+`
const hashed = new RegExp(`^(?:${HASHED})$`)

interface MediaType {
  type: string
  /** In UTF-8, and smaller when compressed. */
  text: boolean
}
const text = (type: string): MediaType => ({ type, text: true })
const binary = (type: string): MediaType => ({ type, text: false })

/**
 * By extension, as hosts tell them: the data package says more closely what an XML or JSON file is (Akoma Ntoso, JSON Schema).
 * Of the index of Pagefind, which is compressed already, browsers know no kind.
 */
export const mediaTypes: Readonly<Record<string, MediaType>> = {
  atom: text('application/atom+xml'),
  bib: text('application/x-bibtex'),
  css: text('text/css'),
  csv: text('text/csv'),
  docx: binary('application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  epub: binary('application/epub+zip'),
  html: text('text/html'),
  js: text('text/javascript'),
  json: text('application/json'),
  md: text('text/markdown'),
  pagefind: binary('application/octet-stream'),
  pdf: binary('application/pdf'),
  pf_fragment: binary('application/octet-stream'),
  pf_index: binary('application/octet-stream'),
  pf_meta: binary('application/octet-stream'),
  png: binary('image/png'),
  ris: text('application/x-research-info-systems'),
  svg: text('image/svg+xml'),
  tmx: text('application/xml'),
  tsv: text('text/tab-separated-values'),
  txt: text('text/plain'),
  webmanifest: text('application/manifest+json'),
  xml: text('application/xml'),
  zip: binary('application/zip'),
}

/** @throws where the table does not know it */
export function mediaTypeOf(file: string): MediaType {
  if (file === SUMS_FILE) return text('text/plain')
  const known = mediaTypes[/\.(\w+)$/.exec(file)?.[1] ?? '']
  if (!known) throw new Error(`${file}: no media type in src/hosting/table.ts`)
  return known
}

/** @throws where the table lacks one of them */
export function checkFiles(files: readonly string[]): void {
  for (const file of files) {
    mediaTypeOf(file)
    cacheClassOf(file)
  }
}

/** @throws where a file without a hash stands among those that are kept for ever */
export function cacheClassOf(file: string): CacheClass {
  if (hashed.test(file)) return 'hashed'
  if (file.startsWith('_astro/'))
    throw new Error(`${file}: no hash in its name, but it would be kept for a year`)
  return 'checked'
}
