/**
 * What is in `/data/`, for programs that fetch or keep it: `datapackage.json` (Data Package 2.0, https://datapackage.org). The
 * tables have no place for license and source, so they stand here, with what each column holds; other files are listed for
 * their size and checksum.
 */
import { basename, extname } from 'node:path'
import type { PublishedFile } from '../../file-kinds.ts'
import { directionColumns, glossaryColumns, linkColumns, sheetColumns } from '../../i18n/data-package.ts'
import { directionSheetStrings } from '../../i18n/direction-sheets.ts'
import { fileStrings } from '../../i18n/downloads.ts'
import { namedIn } from '../../language/named.ts'
import { type Bilingual, inEach, type Locale, locales } from '../../locale.ts'
import type { Policy } from '../../model/types.ts'
import { bases } from '../../model/types.ts'
import { editionName } from '../../notice.ts'
import { editionOf, rightsLines } from '../../rights.ts'
import { absolute, dataPath } from '../../urls.ts'
import { sheetIds } from './direction-sheets.ts'

const standard = 'https://datapackage.org/profiles/2.0'

/** The standard has one text for each thing. */
const inBoth = ({ zh, en }: Bilingual): string => `${zh} / ${en}`

/** A file as it is served. */
export interface Resource {
  file: PublishedFile
  mediaType: string
  bytes: number
  sha256: string
}

/** @param notice the unofficial-edition line. */
export function dataPackage(policy: Policy, resources: readonly Resource[], notice: Bilingual) {
  const { document } = policy
  const { date, fingerprint, url, license, source } = editionOf(policy)
  const named = {
    zh: `${document.issuer.zh}${namedIn.zh(document.title.zh, document.number.zh)}`,
    en: `${document.issuer.en}, ${namedIn.en(document.title.en, document.number.en)}`,
  }
  return {
    $schema: `${standard}/datapackage.json`,
    name: document.identifiers.files,
    id: absolute(dataPath('datapackage.json')),
    title: inBoth(document.shortTitle),
    description: locales.map((l) => [notice[l], ...rightsLines(policy, l)].join('\n')).join('\n\n'),
    homepage: url,
    // By semantic versioning: the day, and what it was made from.
    version: `${date.split('-').map(Number).join('.')}+${fingerprint}`,
    created: `${date}T00:00:00Z`,
    licenses: [{ name: 'CC-BY-4.0', path: license.url, title: inBoth(license.terms) }],
    sources: [
      { title: inBoth(named), ...(document.officialUrl && { path: document.officialUrl }) },
      { title: inBoth(source.description), path: source.url, version: `sha256:${source.sha256}` },
    ],
    contributors: [
      {
        title: inBoth(inEach((l) => editionName(policy.document, l))),
        path: url,
        roles: ['creator', 'editor'],
      },
    ],
    resources: resources.map((resource) => ({
      ...resourceJson(resource),
      // The official wording alone, which the license does not cover.
      ...(resource.file.kind === 'raw' && {
        licenses: [{ name: 'other-pd', title: inBoth(license.terms) }],
      }),
    })),
  }
}

function resourceJson({ file, mediaType, bytes, sha256 }: Resource) {
  const { name, purpose } = fileStrings[file.kind]
  const path = basename(file.path)
  const table = tables[path]
  return {
    name: path,
    path,
    ...(table && { type: 'table' }),
    title: inBoth(name),
    description: inBoth(purpose),
    format: extname(path).slice(1),
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    ...table,
  }
}

interface Field {
  name: string
  type: 'string'
  description: string
  format?: 'uri'
  constraints?: { enum: readonly string[] }
}

/** What a column is besides text. Lists stay text, though the standard knows them: its profile refuses their type. */
const special: Record<string, Pick<Field, 'format' | 'constraints'>> = {
  'links.csv basis': { constraints: { enum: bases } },
  'glossary.tsv source_url': { format: 'uri' },
  'directions.csv url_zh': { format: 'uri' },
  'directions.csv url_en': { format: 'uri' },
}

const csv = { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true }
const tsv = { header: true, delimiter: '\t', lineTerminator: '\n' }

const fieldsOf = (file: string, columns: Record<string, Bilingual>): Field[] =>
  Object.entries(columns).map(([name, description]) => ({
    name,
    type: 'string',
    description: inBoth(description),
    ...special[`${file} ${name}`],
  }))

const sheetName = (locale: Locale) => `directions.${locale}.csv`

/** The heads of a sheet are words of its language: what each holds is told by what it is made from. */
function sheetFields(locale: Locale): Field[] {
  const heads = { ...directionSheetStrings[locale].columns, ...sheetIds }
  const keys = Object.keys(heads) as (keyof typeof heads)[]
  return fieldsOf(sheetName(locale), Object.fromEntries(keys.map((key) => [heads[key], sheetColumns[key]])))
}

/** Dialect and schema of each table, by its name. */
const tables: Record<string, { dialect: object; schema: { fields: Field[]; primaryKey?: string[] } }> = {
  'links.csv': { dialect: csv, schema: { fields: fieldsOf('links.csv', linkColumns) } },
  'glossary.tsv': {
    dialect: tsv,
    schema: { fields: fieldsOf('glossary.tsv', glossaryColumns), primaryKey: ['id'] },
  },
  'directions.csv': {
    dialect: csv,
    schema: { fields: fieldsOf('directions.csv', directionColumns), primaryKey: ['id'] },
  },
  ...Object.fromEntries(
    locales.map((locale) => [
      sheetName(locale),
      { dialect: csv, schema: { fields: sheetFields(locale), primaryKey: [sheetIds.id] } },
    ]),
  ),
}
