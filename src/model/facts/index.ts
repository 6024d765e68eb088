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

/** An entry of a YAML file and where it stands. */
export type Located<T> = T & { at: Position }

/** A YAML file as it was read. */
type Read<T> = NonNullable<ReturnType<typeof readYaml<T>>>
type Layout = z.infer<typeof industrialLayoutSchema>
type VerbPlaces = z.infer<typeof verbPlacesSchema>
type Guide = z.infer<typeof guideSchema>

export interface Facts {
  document: z.infer<typeof documentSchema>
  /** Where a key of `document.yaml` stands. */
  inDocument: (key: keyof z.infer<typeof documentSchema>) => Position
  outline: Located<{ section: string; clauses: Located<OutlineClause>[] }>[]
  units: Located<z.infer<typeof unitsSchema>[number]>[]
  places: Located<z.infer<typeof placesSchema>[number]>[]
  editorialLinks: Located<z.infer<typeof editorialLinksSchema>[number]>[]
  industrialLayout: Pick<Layout, 'pattern' | 'motto'> & {
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
    return read?.value.map((entry, i) => ({ ...entry, at: { file, line: read.lineOf([i]) } })) ?? []
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
    definitions: new Map(
      Object.entries(definitions?.value ?? {}).map(([term, d]) => [
        term,
        { ...d, at: { file: 'definitions.yaml', line: definitions?.lineOf([term]) ?? 1 } },
      ]),
    ),
  }
  return complete && document && outline && layout && verbPlaces && guide
    ? {
        ...facts,
        document: document.value,
        inDocument: (key) => ({ file: 'document.yaml', line: document.lineOf([key]) }),
        outline: locate(outline),
        industrialLayout: locateLayout(layout),
        verbPlaces: locateVerbPlaces(verbPlaces),
        guide: locateGuide(guide),
      }
    : undefined
}

function locateLayout({ value, lineOf }: Read<Layout>): Facts['industrialLayout'] {
  const at = (...path: (string | number)[]) => ({ file: 'industrial-layout.yaml', line: lineOf(path) })
  return {
    ...value,
    core: { ...value.core, at: at('core') },
    zones: value.zones.map((zone, i) => ({ ...zone, at: at('zones', i) })),
  }
}

function locateVerbPlaces({ value, lineOf }: Read<VerbPlaces>): Facts['verbPlaces'] {
  const at = (i: number) => ({ file: 'verb-places.yaml', line: lineOf(['exceptions', i]) })
  return { ...value, exceptions: value.exceptions.map((exception, i) => ({ ...exception, at: at(i) })) }
}

function locateGuide({ value, lineOf }: Read<Guide>): Facts['guide'] {
  const at = (...path: (string | number)[]) => ({ file: 'guide.yaml', line: lineOf(path) })
  return {
    names: value.names,
    notes: value.notes.map((note, i) => ({ ...note, at: at('notes', i) })),
    at: at('names'),
  }
}

function locate({ value, lineOf }: Read<Outline>): Facts['outline'] {
  const at = (...path: (string | number)[]) => ({ file: 'outline.yaml', line: lineOf(path) })
  return value.map(({ section, clauses }, i) => ({
    section,
    clauses: clauses.map((clause, j) => ({ ...clause, at: at(i, 'clauses', j) })),
    at: at(i),
  }))
}
