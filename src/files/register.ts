/**
 * Every file that the site publishes to be kept: what it is, where it stands, and its bytes. The endpoints serve these
 * bytes and the downloads page shows their size and checksum, so the two cannot differ. What a file is for, in words, is
 * in `src/i18n/downloads.ts`. To publish another: a line in `files`, and in `file-kinds.ts` its kind if it is a new one.
 */
import { fileKinds, type PublishedFile } from '../file-kinds.ts'
import { type Plate, plateNames, platePdf, platePng, plateSvg, schemes } from '../images/glance/plates.ts'
import { type Locale, locales } from '../locale.ts'
import { RAW_FILE } from '../model/facts/index.ts'
import { noticeOf } from '../notice.ts'
import { policy } from '../policy.ts'
import { readText } from '../read-text.ts'
import { rightsLines } from '../rights.ts'
import { absolute, archivePath, dataPath, downloadPath, feedPath } from '../urls.ts'
import { akomaNtoso } from './akn/index.ts'
import { archive } from './archive.ts'
import { sha256Of } from './checksums.ts'
import { changesAtom } from './data/changes-atom.ts'
import { citationsFile } from './data/citations.ts'
import { dataPackage, type Resource } from './data/data-package.ts'
import { directionSheet } from './data/direction-sheets.ts'
import { directionsCsv, directionsJson } from './data/directions.ts'
import { llmsTxt } from './data/llms-txt.ts'
import { policyJson } from './data/policy-json.ts'
import { policyJsonSchema } from './data/policy-schema.ts'
import { glossaryTsv, linksCsv } from './data/tables.ts'
import { tmx } from './data/tmx.ts'
import { type DocumentFile, documentFiles } from './documents/index.ts'

const notice = noticeOf(policy.document)

const published = ({ name, ...file }: DocumentFile): PublishedFile => ({
  path: downloadPath(name),
  ...file,
})

/** A plate: for screens in both schemes, and for print. */
function plateFiles(plate: Plate, locale: Locale): PublishedFile[] {
  const file = (name: string, make: PublishedFile['make'], mediaType?: string): PublishedFile => ({
    path: downloadPath(name),
    kind: plate === 'relations' ? plate : 'picture',
    ...(mediaType && { mediaType }),
    languages: [locale],
    make,
  })
  return [
    ...schemes.flatMap((scheme) => {
      const name = `${plate}${scheme === 'dark' ? '-dark' : ''}.${locale}`
      return [
        file(`${name}.png`, () => platePng(plate, policy, locale, scheme), 'image/png'),
        file(`${name}.svg`, () => plateSvg(plate, policy, locale, scheme)),
      ]
    }),
    file(`${plate}.${locale}.pdf`, () => platePdf(plate, policy, locale), 'application/pdf'),
  ]
}

const citationFiles = (
  [
    ['bib', 'application/x-bibtex'],
    ['ris', 'application/x-research-info-systems'],
    ['json', 'application/json'],
  ] as const
).map(
  ([format, mediaType]): PublishedFile => ({
    path: dataPath(`citations.${format}`),
    kind: 'citations',
    mediaType,
    languages: locales,
    make: () => citationsFile(policy, format),
  }),
)

export const files: readonly PublishedFile[] = [
  {
    path: dataPath('policy.json'),
    kind: 'policy',
    languages: locales,
    make: () => JSON.stringify(policyJson(policy, notice)),
  },
  {
    path: dataPath('policy.schema.json'),
    kind: 'policy',
    mediaType: 'application/schema+json',
    languages: ['en'],
    make: () =>
      JSON.stringify(
        policyJsonSchema(
          absolute(dataPath('policy.schema.json')),
          `${policy.document.shortTitle.en}: ${absolute(dataPath('policy.json'))}`,
          [notice.en, ...rightsLines(policy, 'en')].join(' '),
        ),
      ),
  },
  ...locales.map(
    (locale): PublishedFile => ({
      path: dataPath(`directions.${locale}.csv`),
      kind: 'directions',
      languages: [locale],
      make: () => directionSheet(policy, locale),
    }),
  ),
  {
    path: dataPath('directions.csv'),
    kind: 'directions',
    languages: locales,
    make: () => directionsCsv(policy),
  },
  {
    path: dataPath('directions.json'),
    kind: 'directions',
    mediaType: 'application/json',
    languages: locales,
    make: () => JSON.stringify(directionsJson(policy, notice)),
  },
  { path: dataPath('links.csv'), kind: 'links', languages: locales, make: () => linksCsv(policy) },
  { path: dataPath('glossary.tsv'), kind: 'glossary', languages: locales, make: () => glossaryTsv(policy) },
  {
    path: dataPath('datapackage.json'),
    kind: 'package',
    languages: locales,
    make: async () =>
      new TextEncoder().encode(JSON.stringify(dataPackage(policy, await dataResources(), notice))),
  },
  { path: dataPath('sentences.tmx'), kind: 'tmx', languages: locales, make: () => tmx(policy, notice) },
  ...locales.map(
    (locale): PublishedFile => ({
      path: dataPath(`akn.${locale}.xml`),
      kind: 'akn',
      languages: [locale],
      make: () => akomaNtoso(policy, locale, notice[locale]),
    }),
  ),
  ...citationFiles,
  ...locales.map(
    (locale): PublishedFile => ({
      path: feedPath(locale),
      kind: 'changes',
      languages: [locale],
      make: () => changesAtom(policy, locale, notice[locale]),
    }),
  ),
  ...documentFiles.map(published),
  ...plateNames.flatMap((plate) => locales.flatMap((locale) => plateFiles(plate, locale))),
  { path: 'llms.txt', kind: 'llms', languages: locales, make: () => llmsTxt(policy, files, notice) },
  {
    path: dataPath('policy.raw.txt'),
    kind: 'raw',
    languages: ['zh'],
    make: () => readText(`src/content/${RAW_FILE}`),
  },
  {
    path: archivePath(policy.document),
    kind: 'zip',
    languages: locales,
    make: async () =>
      archive(
        policy,
        await Promise.all(
          files
            .filter(({ kind }) => kind !== 'zip')
            .map(async (file) => [file.path, await bytesOf(file)] as const),
        ),
      ),
  },
]

/** The other files of the folder, as they are served. */
const dataResources = (): Promise<Resource[]> =>
  Promise.all(
    files
      .filter((file) => file.path.startsWith(dataPath('')) && file.kind !== 'package')
      .map(async (file) => {
        const bytes = await bytesOf(file)
        return { file, mediaType: mediaTypeOf(file), bytes: bytes.length, sha256: sha256Of(bytes) }
      }),
  )

/** Each file is made once a build. */
const made = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()

/**
 * What is served at the file's address.
 *
 * @throws what its maker throws, for everyone who asks
 */
export function bytesOf(file: PublishedFile): Promise<Uint8Array<ArrayBuffer>> {
  const known = made.get(file.path)
  if (known) return known
  const bytes = makeBytes(file)
  made.set(file.path, bytes)
  return bytes
}

async function makeBytes({ make }: PublishedFile): Promise<Uint8Array<ArrayBuffer>> {
  const content = await make()
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
}

export const mediaTypeOf = (file: PublishedFile): string => file.mediaType ?? fileKinds[file.kind].mediaType

/** Static paths of an endpoint that serves the files right under a folder such as `data/`. */
export const pathsUnder = (folder: string) =>
  files
    .filter(({ path }) => path.startsWith(folder))
    .map((file) => ({ params: { file: file.path.slice(folder.length) }, props: { file } }))

/** What an endpoint answers. */
export const responseOf = async (file: PublishedFile): Promise<Response> =>
  new Response(await bytesOf(file), { headers: { 'content-type': mediaTypeOf(file) } })
