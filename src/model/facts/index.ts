/** Reads every language-neutral file of `src/content`; writes typed facts. */
import type { z } from 'zod'
import type { Finding, Position } from '../findings.ts'
import type { TermId } from '../types.ts'
import { type GlossaryRow, readGlossary } from './glossary.ts'
import type { Outline, OutlineClause } from './outline.ts'
import { PERMALINKS_FILE, type Permalink, readPermalinks } from './permalinks.ts'
import { READINGS_FILE, REGISTER_FILE, type RegisterRow, readRegister } from './readings.ts'
import {
  definitionsSchema,
  directionsSchema,
  documentSchema,
  editionsSchema,
  editorialLinksSchema,
  guideSchema,
  industrialLayoutSchema,
  ladderSchema,
  outlineSchema,
  placesSchema,
  readingsSchema,
  unitsSchema,
  verbPlacesSchema,
  verbsSchema,
  vocabularySchema,
} from './schemas.ts'
import { readStrengths, STRENGTHS_FILE, type Strength } from './strengths.ts'
import { readYaml } from './yaml.ts'

/** Text of every file under `src/content`, by its path there (`zh/task-7.mdx`). */
export type ContentFiles = ReadonlyMap<string, string>

export const RAW_FILE = 'policy.raw.txt'

/** Where something in an entry stands, by the keys and places that lead to it. */
export type Within = (...path: (string | number)[]) => Position

/** An entry of a YAML file, where it stands, and where what it says does. */
export type Located<T> = T & { at: Position; within: Within }

/** Adds its place to the entry that a path leads to. */
const locator = (file: string, lineOf: Read<unknown>['lineOf']) => {
  const within: Within = (...path) => ({ file, line: lineOf(path) })
  return <T extends object>(entry: T, ...path: (string | number)[]): Located<T> => ({
    ...entry,
    at: within(...path),
    within: (...more) => within(...path, ...more),
  })
}

/** A YAML file as it was read. */
type Read<T> = NonNullable<ReturnType<typeof readYaml<T>>>
type Layout = z.infer<typeof industrialLayoutSchema>
type Definitions = z.infer<typeof definitionsSchema>
type VerbPlaces = z.infer<typeof verbPlacesSchema>
type Guide = z.infer<typeof guideSchema>

export interface Facts {
  document: z.infer<typeof documentSchema>
  /** Where something of `document.yaml` stands. */
  inDocument: Within
  outline: Located<{ section: string; clauses: Located<OutlineClause>[] }>[]
  units: Located<z.infer<typeof unitsSchema>[number]>[]
  places: Located<z.infer<typeof placesSchema>[number]>[]
  editorialLinks: Located<z.infer<typeof editorialLinksSchema>[number]>[]
  industrialLayout: Located<Pick<Layout, 'pattern' | 'motto'>> & {
    core: Located<Layout['core']>
    zones: Located<Layout['zones'][number]>[]
  }
  vocabulary: Located<z.infer<typeof vocabularySchema>[number]>[]
  directions: Located<z.infer<typeof directionsSchema>[number]>[]
  verbClasses: Located<z.infer<typeof verbsSchema>[number]>[]
  strengths: Strength[]
  /** The strongest first. */
  ladder: Located<z.infer<typeof ladderSchema>[number]>[]
  verbPlaces: Pick<VerbPlaces, 'otherWords'> & { exceptions: Located<VerbPlaces['exceptions'][number]>[] }
  guide: Located<Pick<Guide, 'names'>> & { notes: Located<Guide['notes'][number]>[] }
  /** In the order of the file, oldest first. */
  editions: Located<z.infer<typeof editionsSchema>[number]>[]
  /** In the order of the file, oldest first. */
  readings: Located<z.infer<typeof readingsSchema>[number]>[]
  register: RegisterRow[]
  definitions: Map<string, Located<z.infer<typeof definitionsSchema>[TermId]>>
  glossary: GlossaryRow[]
  permalinks: Permalink[]
  /** The text layer of the official PDF: the only authority for the Chinese. */
  raw: string
}

/** @returns undefined when a file is missing or malformed, after reporting it. */
export function readFacts(files: ContentFiles, report: (f: Finding) => void): Facts | undefined {
  let complete = true
  const source = (file: string): string => {
    const text = files.get(file)
    if (text === undefined) {
      complete = false
      report({ file, line: 1, rule: 'file', message: 'expected this file, found none' })
    }
    return text ?? ''
  }
  const yaml = <T>(file: string, schema: z.ZodType<T>) => {
    const read = readYaml(file, source(file), schema, report)
    if (!read) complete = false
    return read
  }
  const list = <T extends object>(file: string, schema: z.ZodType<T[]>): Located<T>[] => {
    const read = yaml(file, schema)
    if (!read) return []
    const locate = locator(file, read.lineOf)
    return read.value.map((entry, i) => locate(entry, i))
  }

  const document = yaml('document.yaml', documentSchema)
  const outline = yaml('outline.yaml', outlineSchema)
  const definitions = yaml('definitions.yaml', definitionsSchema)
  const layout = yaml('industrial-layout.yaml', industrialLayoutSchema)
  const verbPlaces = yaml('verb-places.yaml', verbPlacesSchema)
  const guide = yaml('guide.yaml', guideSchema)
  const facts = {
    units: list('units.yaml', unitsSchema),
    places: list('places.yaml', placesSchema),
    editorialLinks: list('editorial-links.yaml', editorialLinksSchema),
    vocabulary: list('vocabulary.yaml', vocabularySchema),
    directions: list('directions.yaml', directionsSchema),
    verbClasses: list('verbs.yaml', verbsSchema),
    ladder: list('ladder.yaml', ladderSchema),
    strengths: readStrengths(source(STRENGTHS_FILE), report),
    editions: list('changes.yaml', editionsSchema),
    readings: list(READINGS_FILE, readingsSchema),
    register: readRegister(source(REGISTER_FILE), report),
    glossary: readGlossary(source('glossary.tsv'), report),
    permalinks: readPermalinks(source(PERMALINKS_FILE), report),
    raw: source(RAW_FILE),
    definitions: definitions ? locateDefinitions(definitions) : new Map(),
  }
  return complete && document && outline && layout && verbPlaces && guide
    ? {
        ...facts,
        document: document.value,
        inDocument: locator('document.yaml', document.lineOf)({}).within,
        outline: locate(outline),
        industrialLayout: locateLayout(layout),
        verbPlaces: locateVerbPlaces(verbPlaces),
        guide: locateGuide(guide),
      }
    : undefined
}

function locateDefinitions({ value, lineOf }: Read<Definitions>): Facts['definitions'] {
  const locate = locator('definitions.yaml', lineOf)
  return new Map(Object.entries(value).map(([term, definition]) => [term, locate(definition, term)]))
}

function locateLayout({ value, lineOf }: Read<Layout>): Facts['industrialLayout'] {
  const locate = locator('industrial-layout.yaml', lineOf)
  return {
    ...locate(value),
    core: locate(value.core, 'core'),
    zones: value.zones.map((zone, i) => locate(zone, 'zones', i)),
  }
}

function locateVerbPlaces({ value, lineOf }: Read<VerbPlaces>): Facts['verbPlaces'] {
  const locate = locator('verb-places.yaml', lineOf)
  return { ...value, exceptions: value.exceptions.map((exception, i) => locate(exception, 'exceptions', i)) }
}

function locateGuide({ value, lineOf }: Read<Guide>): Facts['guide'] {
  const locate = locator('guide.yaml', lineOf)
  return { ...locate(value), notes: value.notes.map((note, i) => locate(note, 'notes', i)) }
}

function locate({ value, lineOf }: Read<Outline>): Facts['outline'] {
  const locate = locator('outline.yaml', lineOf)
  return value.map(({ section, clauses }, i) =>
    locate({ section, clauses: clauses.map((clause, j) => locate(clause, i, 'clauses', j)) }, i),
  )
}
