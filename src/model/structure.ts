/**
 * How the document is laid out: what is a heading and of which level, a paragraph, a line by itself. Every view and file asks here,
 * so that none decides it for itself. What a kind does not say, `outline.yaml` says of the clause.
 */
import { type Locale, sentenceGap } from '../locale.ts'
import type { Clause, Form, Kind, Role, Segment } from './types.ts'

const titled: readonly Kind[] = ['part', 'task']
const led: readonly Kind[] = ['measure', 'principle', 'safeguard', 'domain']

/** Role of the line at `index` (from 0) of a clause of this kind. */
export function roleOf(kind: Kind, index: number): Role | undefined {
  if (index > 0) return undefined
  if (titled.includes(kind)) return 'title'
  return led.includes(kind) ? 'lead' : undefined
}

const forms: Partial<Record<Kind, Form>> = {
  title: 'heading',
  units: 'units',
  'copy-list': 'record',
  imprint: 'record',
}

/** Kinds whose lines follow no rule: the outline says what each is. */
export const linesNamedInOutline: readonly Kind[] = ['notice', 'signature']

/** Form of the line at `index` (from 0), for clauses whose lines the outline does not name. */
export const formOf = (kind: Kind, index: number): Form =>
  roleOf(kind, index) ? 'heading' : (forms[kind] ?? 'paragraph')

/** Lines by themselves; the sentences of all other forms run on. */
const alone: readonly Form[] = ['letterhead', 'number', 'addressees', 'signature']

/** True for the letterhead, number, addressees, and what is signed. */
export const standsAlone = ({ form }: Pick<Segment, 'form'>): boolean => alone.includes(form)

/** True for a clause that is printed line by line. */
export const isLineByLine = ({ segments }: Pick<Clause, 'segments'>): boolean => segments.some(standsAlone)

/** A heading, a paragraph, or a line. */
export interface Block {
  form: Form
  segments: Segment[]
}

export function blocksOf({ segments }: Pick<Clause, 'segments'>): Block[] {
  const blocks: Block[] = []
  for (const segment of segments) {
    const open = blocks.at(-1)
    if (open?.form === segment.form && !standsAlone(segment)) open.segments.push(segment)
    else blocks.push({ form: segment.form, segments: [segment] })
  }
  return blocks
}

/** A clause as plain paragraphs: what is copied or quoted out of its place. */
export const paragraphsOf = (clause: Pick<Clause, 'segments'>, locale: Locale): string[] =>
  blocksOf(clause).map((block) => joined(block.segments, locale))

/** Sentences in one piece. */
export const joined = (segments: readonly Segment[], locale: Locale): string =>
  segments.map(({ text }) => text[locale]).join(sentenceGap[locale])

/** Of a heading in a document: 1 the notice and the opinions, 2 a part, 3 a task or what stands beside it, 4 a measure. */
export type Level = 1 | 2 | 3 | 4

const levels: Partial<Record<Kind, Level>> = {
  notice: 1,
  title: 1,
  part: 2,
  principle: 3,
  domain: 3,
  task: 3,
  safeguard: 3,
  measure: 4,
}

/** Where a heading stands: in a file of the whole text; on the page of the whole text; on one that has a heading of its own; on that of a section. */
export type Place = 'file' | 'text' | 'parallel' | 'section'

/** @throws for a kind that has no heading; the check of the outline sees to that */
export function headingLevel(kind: Kind, place: 'file'): Level
export function headingLevel(kind: Kind, place: Place): number
export function headingLevel(kind: Kind, place: Place): number {
  const level = levels[kind]
  if (!level) throw new Error(`a ${kind} has no heading`)
  if (place === 'file') return level
  // A section is a task or what stands beside it.
  if (place === 'section') return level - 2
  // A page has one first heading: the document's title, or its own.
  return place === 'text' && kind === 'title' ? 1 : Math.max(level, 2)
}

/** The opinions: a document of its own behind the notice that forwards it. */
export const opensDocument = ({ kind }: Pick<Clause, 'kind'>): boolean => kind === 'title'

/** What begins a chapter of a book. */
export const opensChapter = ({ kind }: Pick<Clause, 'kind'>): boolean =>
  ['notice', 'title', 'part', 'signature'].includes(kind)
