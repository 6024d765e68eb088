/** The one module that writes addresses. Paths in code are relative to the site's root, without a leading slash. */

import { type Locale, languageTag, locales } from './locale.ts'
import type { Clause, DocumentFacts, PlaceId, TermId, UnitId } from './model/types.ts'
import { base, origin } from './site.ts'

/** Address on this host: `zh/tasks/7/` → `/policy/zh/tasks/7/`. */
export const href = (path: string): string => `${base}${path}`

/** Full address, for canonical links and data: `https://host/policy/zh/tasks/7/`. */
export const absolute = (path: string): string => `${origin}${href(path)}`

/** A page in both languages and the one for all others; `path` is below the folder of a language, empty for the homes. */
export const alternates = (path: string): { lang: string; url: string }[] => [
  ...locales.map((locale) => ({ lang: languageTag[locale], url: absolute(`${locale}/${path}`) })),
  { lang: 'x-default', url: absolute(path === '' ? '' : `zh/${path}`) },
]

/** The licenses of what others made. */
export const licensesPath = 'licenses.txt'

/** The first page of a language. */
export const homePath = (locale: Locale): string => `${locale}/`

/** What a host answers where nothing is: below the folder of a language its own, everywhere else the Chinese one. */
export const missingPath = (locale: Locale): string => (locale === 'zh' ? '' : homePath(locale)) + MISSING
const MISSING = '404.html'

/** Whether a page or its file is one of these. */
export const isMissing = (path: string): boolean => path.split('/').at(-1) === MISSING

/** Pages with a title of their own, by their folder. */
export type PageName =
  | 'text'
  | 'parallel'
  | (typeof sectionFolders)[number]['folder']
  | 'at-a-glance'
  | 'directions'
  | 'units'
  | 'guide'
  | 'glossary'
  | 'search'
  | 'downloads'
  | 'kit'
  | 'changes'
  | 'about'

/** `zh/tasks/`; side by side is one page for both languages. */
export const titledPagePath = (page: PageName, locale: Locale): string =>
  page === 'parallel' ? `${page}/` : `${homePath(locale)}${page}/`

/** The path below the folder of its language, which is the same in each: `zh/tasks/7/` → `tasks/7/`. */
export const belowLanguage = (path: string): string =>
  path.slice(locales.map(homePath).find((home) => path.startsWith(home))?.length ?? 0)

/** The four kinds of section pages and their folders, in the order of the text. */
export const sectionFolders = [
  { kind: 'domain', folder: 'domains' },
  { kind: 'zone', folder: 'zones' },
  { kind: 'task', folder: 'tasks' },
  { kind: 'safeguard', folder: 'safeguards' },
] as const
export type SectionKind = (typeof sectionFolders)[number]['kind']

/** `domain-biomaterials` → `biomaterials`: the id of a section without its kind. */
export const sectionSlug = ({ id, kind }: Pick<Clause, 'id' | 'kind'>): string => id.slice(kind.length + 1)

/** The sheet on a domain or zone: `zh/brief/biomaterials/`. */
export const briefPath = (clause: Pick<Clause, 'id' | 'kind'>, locale: Locale): string =>
  `${homePath(locale)}brief/${sectionSlug(clause)}/`

/** Page of the clause's section in a language, or the whole text where its section has none: `zh/tasks/7/`. */
export function pagePath({ section }: Pick<Clause, 'section'>, locale: Locale): string {
  const own = sectionFolders.find(({ kind }) => section.startsWith(`${kind}-`))
  return own
    ? `${titledPagePath(own.folder, locale)}${section.slice(own.kind.length + 1)}/`
    : titledPagePath('text', locale)
}

/** The clause on that page: `zh/tasks/7/#task-7-1`. */
export const clausePath = (clause: Pick<Clause, 'id' | 'section'>, locale: Locale): string =>
  `${pagePath(clause, locale)}#${clause.id}`

/** A sentence of the clause there: `zh/tasks/7/#task-7-1.s2`. */
export const segmentPath = (clause: Pick<Clause, 'section'>, segment: string, locale: Locale): string =>
  `${pagePath(clause, locale)}#${segment}`

/** Anchor, on the page of a section, of what ties one of its clauses to others; with another clause, of the entry that ties these two. */
export const tiesAnchor = (clause: string, other?: string): string =>
  ['ties', clause, other].filter(Boolean).join('.')

/** A clause or a sentence in the whole text. */
export const textPath = (id: string, locale: Locale): string => `${titledPagePath('text', locale)}#${id}`

/** A clause or a sentence in both languages side by side. */
export const parallelPath = (id: string): string => `parallel/#${id}`

/** The finder with one filter set. */
export const finderPath = (facet: string, value: string, locale: Locale): string =>
  `${titledPagePath('directions', locale)}?${facet}=${value}`

/** `unit-science-bureau` → `science-bureau`. */
export const unitSlug = (unit: UnitId): string => unit.slice('unit-'.length)

export const unitPath = (unit: UnitId, locale: Locale): string =>
  `${titledPagePath('units', locale)}${unitSlug(unit)}/`

/** Where a place or a term is explained. */
export const glossaryPath = (id: PlaceId | TermId, locale: Locale): string =>
  `${titledPagePath('glossary', locale)}#${id}`

/** An edition on the page of changes: `zh/changes/#2026-11-28`. Readers cite editions, so the anchor is for ever. */
export const editionPath = (date: string, locale: Locale): string =>
  `${titledPagePath('changes', locale)}#${date}`

/** The accessibility statement: other sites link to it. */
export const accessibilityPath = (locale: Locale): string =>
  `${titledPagePath('about', locale)}#accessibility`

/** A file for programs. */
export const dataPath = (name: string): string => `data/${name}`

/** A file for readers. */
export const downloadPath = (name: string): string => `downloads/${name}`

/** One ZIP of every published file. */
export const archivePath = ({ identifiers }: Pick<DocumentFacts, 'identifiers'>): string =>
  downloadPath(`${identifiers.files}.zip`)

/** One ZIP of every page, to read without a network. */
export const siteCopyPath = ({ identifiers }: Pick<DocumentFacts, 'identifiers'>): string =>
  downloadPath(`${identifiers.files}.site.zip`)

/** Feed of changes to text and translation. */
export const feedPath = (locale: Locale): string => dataPath(`changes.${locale}.atom`)

/** Folder of the cards. */
export const cardsPath = 'c/'

/** The card of a clause: the address that staff print. */
export const cardPath = (clause: string): string => `${cardsPath}${clause}/`

/** The QR code of a clause's card, with its label. */
export const qrPath = (clause: string, format: 'svg' | 'png'): string => `${cardPath(clause)}qr.${format}`

/** The same code without a label, where its label stands beside it. */
export const bareQrPath = (clause: string): string => `${cardPath(clause)}code.svg`

/** A clause as a picture, beside its card: in both languages or in one. */
export const pictureFile = (choice: 'both' | Locale): string =>
  choice === 'both' ? 'picture.png' : `picture.${choice}.png`

export const picturePath = (clause: string, choice: 'both' | Locale): string =>
  cardPath(clause) + pictureFile(choice)

/** The picture that stands for a page where it is shared; `page` is its whole path: `zh/tasks/7/` → `share/zh/tasks/7.png`. */
export const shareImagePath = (page: string): string => `share/${page.replace(/\/$/, '') || 'index'}.png`
