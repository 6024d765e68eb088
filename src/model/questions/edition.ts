/** Which edition of the text this is. */
import { createHash } from 'node:crypto'
import { once } from '../../once.ts'
import type { Policy } from '../types.ts'

/** Day of the last change to text, translation or edition (ISO 8601): what a file says of its age. */
export const editionDate = ({ changes, document }: Pick<Policy, 'changes' | 'document'>): string =>
  changes.at(-1)?.date ?? document.dates.issued

/** Every page and file says it. */
const digitsOf = once((clauses: Policy['clauses']) =>
  createHash('sha256')
    .update(JSON.stringify(clauses.flatMap((c) => c.segments.map(({ id, text }) => [id, text.zh, text.en]))))
    .digest('hex')
    .slice(0, 12),
)

/**
 * Twelve digits that change with any character of text or translation. Made for ever as it is made here: the page of changes says
 * how, and readers have cited editions by it.
 */
export const fingerprint = ({ clauses }: Pick<Policy, 'clauses'>): string => digitsOf(clauses)

/** How anybody makes it again, in the folder of the data (jq 1.5 or later); the same as `fingerprint` does. */
export const fingerprintCommand = `jq -cj '[.clauses[].segments[] | [.id, .zh, .en]]' policy.json | shasum -a 256 | cut -c 1-12`
