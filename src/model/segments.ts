/** Rules on the lines of a clause that follow from its kind. */
import type { Kind, Role } from './types.ts'

const titled: readonly Kind[] = ['part', 'task']
const led: readonly Kind[] = ['measure', 'principle', 'safeguard', 'domain']
const lineByLine: readonly Kind[] = ['notice', 'signature']

/** Role of the line at `index` (from 0) of a clause of this kind. */
export function roleOf(kind: Kind, index: number): Role | undefined {
  if (index > 0) return undefined
  if (titled.includes(kind)) return 'title'
  return led.includes(kind) ? 'lead' : undefined
}

/** True for a line that is a heading on the page: titles and leads, the document's title, the title line of the notice. */
export const isHeading = (kind: Kind, index: number): boolean =>
  roleOf(kind, index) !== undefined || kind === 'title' || (kind === 'notice' && index === 2)

/** True where each line is a paragraph of its own: letterhead, number, addressees, date. */
export const linesAreParagraphs = (kind: Kind): boolean => lineByLine.includes(kind)
