/** A phrase that the text encourages, as the rules of ties look at it. */
import type { Bilingual } from '../../../locale.ts'
import { type MarkSpan, spansOf } from '../../parse/runs.ts'
import type { Clause, MentionTie, Segment } from '../../types.ts'

export interface Phrase {
  clause: Clause
  segment: Segment
  direction: string
  words: Bilingual
  /** That governs it, as marked. */
  verb: Bilingual
}

/** What a rule finds; the same in every rule that reads the text. */
export type TextTie = Omit<MentionTie, 'basis' | 'reason'>

export const refsIn = ({ runs }: Segment): MarkSpan[] =>
  spansOf(runs.zh).filter(({ mark }) => mark.mark === 'Ref')

export const directionsIn = ({ runs }: Segment): MarkSpan[] =>
  spansOf(runs.zh).filter(({ mark }) => mark.mark === 'Direction')

/** One stands in the other, or they are the same words: 清华高端院生物医药产学研平台 and 生物医药. */
export const areNested = (a: MarkSpan, b: MarkSpan): boolean =>
  (a.from <= b.from && b.to <= a.to) || (b.from <= a.from && a.to <= b.to)

/** The task or safeguard that a clause belongs to: itself, or above its measure. */
export const answersAt = ({ kind, id, parent }: Clause): string =>
  kind === 'measure' && parent !== null ? parent : id
