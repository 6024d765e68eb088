/** The vocabulary of the model, read by everything downstream: views, exports, search. */
import type { Bilingual } from '../locale.ts'

/** The kinds of clauses; the shapes of the outline and of the published data name them too. */
export const kinds = [
  'notice',
  'title',
  'preamble',
  'part',
  'statement',
  'principle',
  'opening',
  'target',
  'domain',
  'zone',
  'task',
  'measure',
  'units',
  'safeguard',
  'signature',
  'copy-list',
  'imprint',
] as const
export type Kind = (typeof kinds)[number]

/** `title`: heading line of a part or task. `lead`: first sentence of a measure, principle or safeguard; opening words of a domain. */
export type Role = 'title' | 'lead'

/**
 * How a line of the document stands. `letterhead`: who sends the notice. `number`: the document's. `addressees`: to whom.
 * `signature`: who signs, and when. `units`: who is responsible. `record`: copy list and imprint, below the text.
 */
export const forms = [
  'heading',
  'paragraph',
  'letterhead',
  'number',
  'addressees',
  'signature',
  'units',
  'record',
] as const
export type Form = (typeof forms)[number]

export type MarkName = 'Ref' | 'Direction' | 'Unit'

/** A fact about a phrase, where it stands. `id` is the full id of what the phrase names. */
export interface Mark {
  mark: MarkName
  id: string
  /** Only on a Direction: the verb that governs it, as it stands in the segment. */
  verb?: string
  runs: Run[]
}

/** The title of a document, where a sentence names it. It leads nowhere, and holds no marks. */
export interface Title {
  mark: 'Title'
  runs: Run[]
}

export type Run = string | Mark | Title

/** Plain words, or the title of a document among them. */
export type Part = string | { title: string }

// Ids say by their form what they name; the schemas of the facts let no other in.
export type UnitId = `unit-${string}`
export const isUnitId = (id: string): id is UnitId => id.startsWith('unit-')
export type PlaceId = `place-${string}`
export type DirectionId = `dir-${string}`
export type TermId = `term-${string}`

/** What a reading of the translation had before it. */
export const readingKinds = ['against-the-chinese', 'english-alone'] as const
export type ReadingKind = (typeof readingKinds)[number]

export const readerKinds = ['language-model', 'person'] as const
export type ReaderKind = (typeof readerKinds)[number]

/** Someone read the translation. Which sentences, each of them says. */
export interface Reading {
  id: string
  /** ISO 8601. */
  date: string
  kind: ReadingKind
  reader: ReaderKind
  /** Who read, and how, in a few words that follow the kind of reader. */
  what: Bilingual
}

/** Words of XLIFF 2. `reviewed`: read against the Chinese, both as they stand; that no fault was found it does not say. */
export const states = ['translated', 'reviewed'] as const
export type State = (typeof states)[number]

/** One sentence (or heading, date, unit line) in both languages. */
export interface Segment {
  /** `{clause}.s{n}`, counted from 1. */
  id: string
  role?: Role
  form: Form
  runs: Bilingual<Run[]>
  text: Bilingual
  state: State
  /** Ids of the readings that read it as it stands in both languages, oldest first; none where it changed since the last. */
  readings: string[]
  /** Only of a long Chinese heading: its pieces. A line of it ends after one of them, never inside. */
  phrases?: string[]
}

/** The strongest first. `text`: derived from a mark in the policy. `editorial`: our judgement, with a reason. */
export const bases = ['text', 'editorial'] as const
export type Basis = (typeof bases)[number]

/** Of several that say the same; nothing where there are none. */
export const strongest = (found: readonly { basis: Basis }[]): Basis | undefined =>
  bases.find((basis) => found.some((one) => one.basis === basis))

export interface TextLink {
  /** A clause, unit or place id. */
  to: string
  basis: 'text'
  /** The segment that names it, and the words that do. */
  segment: string
  phrase: Bilingual
  /** The place through which a zone is reached. */
  via?: string
}

export interface EditorialLink {
  to: string
  basis: 'editorial'
  reason: Bilingual
}

/** An outgoing tie of a clause. */
export type Link = TextLink | EditorialLink

/** The number of a clause, read from its heading; never from its id, which outlives a renumbering. */
export interface ClauseNumber {
  /** As printed, without brackets or comma: `七`. Null where the text prints none and the clause is counted in its parent. */
  printed: string | null
  /** `7`; of a measure that of its task and its own: `7.1`. */
  digits: string
}

/** The smallest thing people cite. */
export interface Clause {
  id: string
  kind: Kind
  /** The section (MDX file) it is read in. */
  section: string
  parent: string | null
  /** True where a new sheet begins on paper. */
  beginsSheet: boolean
  number: ClauseNumber | null
  /** Ours, never source text: a short name; where the heading is short, that without number and closing punctuation. */
  label: Bilingual
  /** Ours: a domain or zone in a word, beside a mark of the picture. A zone’s is its word in the motto of the layout. */
  short?: Bilingual
  segments: Segment[]
  /** Responsible units of the task or safeguard it belongs to. */
  units: UnitId[]
  links: Link[]
}

export interface Section {
  id: string
  clauses: string[]
}

export interface Unit {
  id: UnitId
  label: Bilingual
  /** Every form in which the text prints the name in responsibility lines. */
  names: Bilingual<string[]>
  /** Tasks and safeguards it answers for, once each. */
  clauses: string[]
}

/** Where a place lies that is inside no other: in the district, elsewhere in its city, or it is itself a wider region. */
export const placeAreas = ['district', 'city', 'region'] as const
export type PlaceArea = (typeof placeAreas)[number]

export interface Place {
  id: PlaceId
  label: Bilingual
  /** Zones to which part five ties it. */
  zones: string[]
  /** Clauses that name it. */
  clauses: string[]
  /** The place or area that it lies in, where that is known. */
  inside?: PlaceId | PlaceArea
  /** What a public source says of where it is. */
  where?: Definition
  /** What neither the text nor a source says. */
  unknown?: Bilingual
}

/** What a direction is. */
export const directionKinds = [
  'technology',
  'product',
  'feedstock',
  'industry',
  'project',
  'facility',
  'service',
  'model',
  'instrument',
] as const
export type DirectionKind = (typeof directionKinds)[number]

/** A domain or zone that a direction belongs to, on the strongest basis that one of its mentions has. */
export interface Placement {
  id: string
  basis: Basis
}

/**
 * What ties a mention to a domain or zone, the strongest first. `own-clause`: it stands there. `task-title`: the title of its
 * task names the domain. `zone-name`: the name of the zone whose clause it stands in holds the field’s word. `named`: its sentence
 * names the domain. `base`: its sentence draws on a place of the zone, or the phrase is that place. `own-phrase`: it is, or holds,
 * a phrase of the zone’s own clause, or the title of its measure does. `editors`: our judgement, with a reason.
 */
export const evidences = [
  'own-clause',
  'task-title',
  'zone-name',
  'named',
  'base',
  'own-phrase',
  'editors',
] as const
export type Evidence = (typeof evidences)[number]

/** A domain or zone that a mention belongs to, by words on this very phrase. */
export interface MentionTie extends Placement {
  evidence: Evidence
  /** Of `base`: the place through which the zone is reached. */
  via?: PlaceId
  /** Of `own-phrase`: the words of the zone’s clause. */
  phrase?: Bilingual
  /** Of `editors`. */
  reason?: Bilingual
}

/** One place where the text speaks of a direction; at most one a segment. */
export interface Mention {
  clause: string
  segment: string
  /** The words that name the direction. */
  phrase: Bilingual
  /** The verb that governs it, as it stands in the segment; … between parts that stand apart. */
  verb: Bilingual
  /** Id of the verb's class. */
  strength: string
  domains: MentionTie[]
  zones: MentionTie[]
  /** Responsible units of its clause. */
  units: UnitId[]
  /** Where the clause has none: the tasks or safeguards whose units may be asked, by our judgement. */
  ask: string[]
}

/** One thing that the text encourages, supports, promotes, explores or plans, however often it stands. */
export interface Direction {
  id: DirectionId
  kind: DirectionKind
  /** Ours, after its most specific mention. */
  label: Bilingual
  /** Neighbors, the nearest first: our judgement. */
  near: DirectionId[]
  /** Unions of those of its mentions; `text` where one of them has it from the text. */
  domains: Placement[]
  zones: Placement[]
  units: UnitId[]
  /** In the order of the text. */
  mentions: Mention[]
}

/** A class of policy verbs: ours, and not ranked. */
export interface VerbClass {
  id: string
  label: Bilingual
  /** As marked in the Chinese. */
  verbs: string[]
}

/** One place of a policy verb: the longest verb, or other word, that stands there. */
export interface VerbPlace {
  /** As in strengths.tsv. */
  verb: string
  segment: string
  /** In the Chinese of the segment. */
  start: number
  /** The permitted rendering that its English holds. */
  rendering?: string
  /** Why it need hold none. */
  exception?: string
}

/** Verbs of one family, the strongest first. Ours: the text ranks nothing. */
export interface Rung {
  label: Bilingual
  verbs: { verb: string; meaning: Bilingual }[]
}

/** A note of the reader's guide. */
export interface Note {
  id: string
  title: Bilingual
  text: Definition
  /** Clauses that it explains. */
  clauses: string[]
}

export interface Definition {
  text: Bilingual
  /** Null: the explanation is the editors' own. */
  source: { name: Bilingual; url?: string } | null
}

export interface Term {
  id: TermId
  zh: string
  en: string
  definition?: Definition
  /** Clauses whose Chinese holds the term (longest match). */
  clauses: string[]
}

/** One concept in words of readers, both languages together; reviewed by hand. Each list has the best first. */
export interface VocabularyEntry {
  words: string[]
  /** What they name, or name a kind of. */
  is: DirectionId[]
  /** What is nearest to it in the text. */
  near: DirectionId[]
  /** Words of the text that answer them. */
  find: string[]
  /** Code of the industrial classification GB/T 4754—2017. */
  class?: string
}

/** A figure the text sets for a year, in 亿元 (100 million yuan). */
export interface Target {
  clause: string
  /** The sentence with the figures. */
  segment: string
  year: number
  /** 产业规模突破: more than this. */
  industryScale: number
  /** 制造业产值达到: this much. */
  manufacturingOutput: number
}

/** `text`: the issuer amended the Chinese, or we mended a character. `translation`: the English. `edition`: what surrounds both. */
export const changeKinds = ['text', 'translation', 'edition'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** Text, translation and all about them as they stood after the changes of one day. */
export interface Edition {
  /** ISO 8601; no two have the same. */
  date: string
  /** Of text and translation. */
  fingerprint: string
}

/** A change that readers who rely on the text should know of. */
export interface Change {
  /** Of its edition. */
  date: string
  kind: ChangeKind
  title: Bilingual
  /** Ids of the clauses that changed; empty: the whole. */
  clauses: string[]
}

/** What a zone is to become; where the text sets no such goal, what it is to develop. */
export const zoneAims = ['become', 'develop'] as const
export type ZoneAim = (typeof zoneAims)[number]

/** Words of the text on a zone: what it draws on, and what it aims at. */
export interface ZoneWords {
  zone: string
  segment: string
  drawsOn: Bilingual
  aim: ZoneAim
  words: Bilingual
}

/** Part five in short: the one core and its nodes, each in words that stand in the text. */
export interface IndustrialLayout {
  /** What the layout as a whole, and its zones together, are called: 一核多点, 一城一港一湾一园一谷. */
  pattern: Bilingual
  motto: Bilingual
  core: { place: string; segment: string; words: Bilingual }
  zones: ZoneWords[]
}

export interface DocumentFacts {
  number: Bilingual
  title: Bilingual
  shortTitle: Bilingual
  /** For the header of a phone. */
  shortestTitle: Bilingual
  type: Bilingual
  /** What it is about. */
  subject: Bilingual
  /** Where it applies. */
  district: Bilingual
  city: Bilingual
  issuer: Bilingual
  drafter: Bilingual
  /** The drafter among the responsible units. */
  drafterUnit: string
  /** ISO 8601 dates. */
  dates: { drafted: string; issued: string; printed: string }
  sourceSha256: string
  officialUrl: string | null
  /** Of the translation and the annotations. */
  license: { name: string; url: string }
  /** The clause that pages show as an example. */
  example: string
  /** Parts of file names and of identifiers for machines. */
  identifiers: Record<
    | 'country'
    | 'jurisdiction'
    | 'type'
    | 'number'
    | 'issuer'
    | 'district'
    | 'edition'
    | 'files'
    | 'directions',
    string
  >
}

export interface PolicyData {
  document: DocumentFacts
  sections: Section[]
  /** In the order of the text. */
  clauses: Clause[]
  units: Unit[]
  places: Place[]
  terms: Term[]
  targets: Target[]
  industrialLayout: IndustrialLayout
  vocabulary: VocabularyEntry[]
  /** In the order of their first mention. */
  directions: Direction[]
  verbClasses: VerbClass[]
  /** In the order of the text. */
  verbPlaces: VerbPlace[]
  /** The strongest first. */
  ladder: Rung[]
  /** Names for several places together: ids of terms. */
  placeNames: TermId[]
  notes: Note[]
  /** Oldest first. */
  editions: Edition[]
  /** Oldest first; an entry keeps its place for ever. */
  changes: Change[]
  /** Of the translation, oldest first. */
  readings: Reading[]
}

/** What an id stands for. */
export type Named =
  | { what: 'clause'; clause: Clause }
  | { what: 'unit'; unit: Unit }
  | { what: 'place'; place: Place }

/** The policy with what stands behind an id. Each lookup throws where there is nothing: a missing id is a mistake of ours. */
export interface Policy extends PolicyData {
  clause: (id: string) => Clause
  segment: (id: string) => Segment
  unit: (id: string) => Unit
  place: (id: string) => Place
  /** The pieces of a Chinese heading or label, none of which is broken; the whole where nothing is said of it. */
  phrases: (heading: string) => readonly string[]
  /** What a mark or a link leads to. */
  named: (id: string) => Named
}
