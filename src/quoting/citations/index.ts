/**
 * Citations of the document and of each clause, in every style: `citationsOf`. Pure, and made at build time; the browser needs
 * only `access-date.ts`.
 */

import type { CitationStyle } from '../../citation-styles.ts'
import type { Locale } from '../../locale.ts'
import type { Clause, Policy } from '../../model/types.ts'
import { ACCESS_DATE, withAccessDate } from './access-date.ts'
import { gbt2015, gbt2025 } from './gbt.ts'
import type { Citation } from './prose.ts'
import { bibtex, cslJson, type Item, itemOf, ris } from './record.ts'
import { english, official } from './running-text.ts'
import { type Work, workOf } from './work.ts'

export type { Citation } from './prose.ts'

export type Citations = Record<CitationStyle, Citation>

const record =
  (write: (items: readonly Item[]) => string, lang: Locale) =>
  (work: Work): Citation => ({ lang, text: write([itemOf(work, lang)]) })

const styles: Record<CitationStyle, (work: Work) => Citation> = {
  official,
  gbt2025,
  gbt2015,
  english,
  bibtex: record(bibtex, 'zh'),
  ris: record(ris, 'zh'),
  cslJson: record(cslJson, 'zh'),
  bibtexEn: record(bibtex, 'en'),
  risEn: record(ris, 'en'),
  cslJsonEn: record(cslJson, 'en'),
}

/**
 * @param clause null for the document as a whole
 * @param access `url`: full address of our page, the clause's card or the document; `accessed`: an ISO 8601 date, or
 *   `ACCESS_DATE` where the browser fills it in (`withAccessDate`)
 * @throws RangeError when `accessed` is neither.
 */
export function citationsOf(
  policy: Policy,
  clause: Clause | null,
  access: { url: string; accessed: string },
): Citations {
  const work = workOf(policy, clause, access.url)
  const dated = (text: string) =>
    access.accessed === ACCESS_DATE ? text : withAccessDate(text, access.accessed)
  const cite = (style: CitationStyle): Citation => {
    const { lang, text, html } = styles[style](work)
    return { lang, text: dated(text), ...(html !== undefined && { html: dated(html) }) }
  }
  return {
    official: cite('official'),
    gbt2025: cite('gbt2025'),
    gbt2015: cite('gbt2015'),
    english: cite('english'),
    bibtex: cite('bibtex'),
    ris: cite('ris'),
    cslJson: cite('cslJson'),
    bibtexEn: cite('bibtexEn'),
    risEn: cite('risEn'),
    cslJsonEn: cite('cslJsonEn'),
  }
}
