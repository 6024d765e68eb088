/** What the builders of the Akoma Ntoso document share. */

import type { Locale } from '../../locale.ts'
import type { Policy } from '../../model/types.ts'

/** An element under construction. */
export type { XMLBuilder as Element } from 'xmlbuilder2/lib/interfaces.js'

export const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/** eIds of the two organizations that are no responsible unit. */
export const ISSUER = 'issuer'
export const EDITORS = 'edition'

export interface Context {
  policy: Policy
  locale: Locale
  /** The unofficial-edition line. */
  notice: string
  /** eId of every clause, by our id. */
  eIds: ReadonlyMap<string, string>
}
