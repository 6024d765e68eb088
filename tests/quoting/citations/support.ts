/** Citations of the real policy, and of policies made up to break them. */

import { editionDate, fingerprint } from '../../../src/model/questions/edition.ts'
import type { Clause, Policy } from '../../../src/model/types.ts'
import { type Citations, citationsOf } from '../../../src/quoting/citations/index.ts'
import { realPolicy } from '../../support/content.ts'

export const policy = realPolicy()

export function clauseOf(id: string): Clause {
  const clause = policy.clauses.find((c) => c.id === id)
  if (!clause) throw new Error(`no clause ${id}`)
  return clause
}

/** Fixed, so that golden files do not depend on `SITE`. */
export const url = (clause: Clause | null): string =>
  clause ? `https://policy.example/c/${clause.id}/` : 'https://policy.example/zh/text/'

export const cite = (clause: Clause | null, accessed = '2026-01-05', of: Policy = policy): Citations =>
  citationsOf(of, clause, { url: url(clause), accessed })

/** The same whatever the edition: it changes with every sentence of the translation. */
export function citeSteadily(clause: Clause | null): Citations {
  const steady = (text: string) =>
    text
      .replaceAll(fingerprint(policy), '0123456789ab')
      .replaceAll(editionDate(policy), '2026-01-02')
      .replaceAll(editionDate(policy).replaceAll('-', '.'), '2026.01.02')
  return Object.fromEntries(
    Object.entries(cite(clause)).map(([style, citation]) => [
      style,
      { ...citation, text: steady(citation.text), ...(citation.html && { html: steady(citation.html) }) },
    ]),
  ) as Citations
}

/** The document, then every clause in the order of the text. */
export const everything: readonly (Clause | null)[] = [null, ...policy.clauses]

/** The policy with other facts about the document. */
export const withDocument = (facts: Partial<Policy['document']>): Policy => ({
  ...policy,
  document: { ...policy.document, ...facts },
})
