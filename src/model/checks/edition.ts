/**
 * The newest edition has the fingerprint that is recorded of it: neither text nor translation changes unrecorded. Asked of
 * content without other findings only, since mending those changes the fingerprint once more.
 */
import type { Check } from '../assemble/draft.ts'
import { fingerprint } from '../questions/edition.ts'

export const edition: Check = ({ facts, policy }, report) => {
  const newest = facts.editions.at(-1)
  const found = fingerprint(policy)
  if (newest && newest.fingerprint !== found)
    report({
      ...newest.at,
      rule: 'edition',
      message: `text or translation changed: expected fingerprint ${newest.fingerprint}, found ${found}. If the edition of ${newest.date} is published, add one of today at the end of this file, which says what changed, with \`fingerprint: ${found}\`; if not, write that in its place`,
    })
}
