/** The document as Akoma Ntoso 3.0 XML (OASIS LegalDocML): a generic `doc`, one file for each language. */
import { create } from 'xmlbuilder2'
import type { Locale } from '../../locale.ts'
import type { Policy } from '../../model/types.ts'
import { addClauses } from './clauses.ts'
import { clauseEIds } from './eids.ts'
import { breakLines } from './lines.ts'
import { addMeta } from './meta.ts'
import { NAMESPACE } from './xml.ts'

/** @param notice the unofficial-edition line. */
export function akomaNtoso(policy: Policy, locale: Locale, notice: string): string {
  const root = create().ele(NAMESPACE, 'akomaNtoso')
  const doc = root.ele('doc', { name: policy.document.identifiers.type, contains: 'originalVersion' })
  const context = { policy, locale, notice, eIds: clauseEIds(policy) }
  addMeta(doc, context)
  addClauses(doc, context)
  breakLines(root.node)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.end({ headless: true })}\n`
}
