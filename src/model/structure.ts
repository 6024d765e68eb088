/**
 * How the text stands: what is a heading and of which level, a paragraph, a line by itself, and what stands between two
 * sentences. Pages, documents, data and pictures lay out these blocks; none decides the structure for itself.
 */
import type { Locale } from '../locale.ts'
import { partsOf } from './parse/runs.ts'
import type { Clause, Form, Kind, Part, Role, Segment } from './types.ts'

/** Of a heading: 1 the notice and the opinions, 2 a part, 3 a task or what stands beside it, 4 a measure. */
export type Level = 1 | 2 | 3 | 4

/** A heading, a paragraph or a line. */
export interface Block {
  form: Form
  /** Only of a heading. */
  level?: Level
  segments: Segment[]
}

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

/** Their first line is a heading by itself. */
const kindsWithTitle: readonly Kind[] = ['part', 'task']
/** Their first sentence leads the paragraph. */
const kindsWithLead: readonly Kind[] = ['measure', 'principle', 'safeguard', 'domain']

/** Role of the line at `index` (from 0) of a clause of this kind. */
export function roleOf(kind: Kind, index: number): Role | undefined {
  if (index > 0) return undefined
  if (kindsWithTitle.includes(kind)) return 'title'
  return kindsWithLead.includes(kind) ? 'lead' : undefined
}

/** Forms of the lines below a heading; `paragraph` where a kind has none of its own. */
const ownForms: Partial<Record<Kind, Form>> = {
  title: 'heading',
  units: 'units',
  signature: 'signature',
  'copy-list': 'record',
  imprint: 'record',
}

/** Form of the line at `index` (from 0) of a clause of this kind, where the outline does not name the forms of its lines. */
export const formOf = (kind: Kind, index: number): Form =>
  roleOf(kind, index) ? 'heading' : (ownForms[kind] ?? 'paragraph')

/** Sentences that run on; every other line stands by itself. */
const running: readonly Form[] = ['paragraph', 'units', 'record']

/** The blocks of a clause, in the order of the text. */
export function blocksOf({ kind, segments }: Pick<Clause, 'kind' | 'segments'>): Block[] {
  const blocks: Block[] = []
  const level = levels[kind]
  for (const segment of segments) {
    const { form } = segment
    const open = blocks.at(-1)
    if (open?.form === form && running.includes(form)) open.segments.push(segment)
    else blocks.push({ form, ...(form === 'heading' && level && { level }), segments: [segment] })
  }
  return blocks
}

/** Between two sentences of a paragraph. */
export const sentenceGap = { zh: '', en: ' ' } as const satisfies Record<Locale, string>

/** Sentences as they follow one another. */
export const runOn = (sentences: readonly string[], locale: Locale): string =>
  sentences.join(sentenceGap[locale])

export const blockText = ({ segments }: Pick<Block, 'segments'>, locale: Locale): string =>
  runOn(
    segments.map(({ text }) => text[locale]),
    locale,
  )

/** The same where titles can be set in italics: the Chinese has its 《 》 and no italics. */
export const blockParts = (block: Pick<Block, 'segments'>, locale: Locale): Part[] =>
  locale === 'zh'
    ? [blockText(block, locale)]
    : partsOf(block.segments.flatMap(({ runs }, i) => (i > 0 ? [sentenceGap.en, ...runs.en] : runs.en)))

/** A clause as plain paragraphs: what is quoted out of its place. */
export const paragraphsOf = (clause: Pick<Clause, 'kind' | 'segments'>, locale: Locale): string[] =>
  blocksOf(clause).map((block) => blockText(block, locale))

/** True for what is printed in lines and not in paragraphs: the notice, the signature. */
export const isInLines = ({ segments }: Pick<Clause, 'segments'>): boolean =>
  segments.some(({ form }) => form !== 'heading' && !running.includes(form))
