/** How a clause stands on the page: headings, paragraphs, and lines where the document has lines. */
import type { Clause, Kind, Segment } from '../../model/types.ts'

export interface Block {
  /** Level of a heading, from 2: the page's own is 1. */
  level?: number
  segments: Segment[]
}

const levels: Partial<Record<Kind, number>> = {
  title: 2,
  part: 2,
  principle: 3,
  domain: 3,
  task: 3,
  safeguard: 3,
  measure: 4,
}
const byLine: readonly Kind[] = ['notice', 'title', 'signature']

/** The name of the notice, its third line, is a heading that has no role of its own. */
const NOTICE_HEADING = 'notice.s3'

export function blocksOf({ kind, segments }: Pick<Clause, 'kind' | 'segments'>): Block[] {
  const blocks: Block[] = []
  for (const segment of segments) {
    const level =
      segment.id === NOTICE_HEADING ? 2 : segment.role || kind === 'title' ? levels[kind] : undefined
    const open = blocks.at(-1)
    if (level !== undefined) blocks.push({ level, segments: [segment] })
    else if (open && open.level === undefined && !byLine.includes(kind)) open.segments.push(segment)
    else blocks.push({ segments: [segment] })
  }
  return blocks
}
