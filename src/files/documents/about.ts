/** What every file says of itself: which text, in which version, from which source, on which terms. */

import { aboutStrings } from '../../i18n/about.ts'
import { documentWords } from '../../i18n/document-words.ts'
import { documentStrings } from '../../i18n/documents.ts'
import { homeStrings } from '../../i18n/home.ts'
import { ui } from '../../i18n/index.ts'
import type { Locale } from '../../locale.ts'
import { editionDate, fingerprint } from '../../model/questions/edition.ts'
import type { Policy } from '../../model/types.ts'
import { datesLine, noticeLines } from '../../notice.ts'
import { absolute, homePath } from '../../urls.ts'

export interface Fact {
  label: string
  value: string
  /** Where the value leads. */
  href?: string
}

export interface About {
  title: string
  shortTitle: string
  number: string
  /** Go with every copy: what this edition is not, and, before the host is chosen, that its addresses are not for print. */
  notices: string[]
  facts: Fact[]
}

/** That the addresses between the clauses, and what they are called there, are ours: where no margin sets them off. */
export function addressFact(locale: Locale): Fact {
  const { addresses: label, addressesValue: value } = documentStrings[locale]
  return { label, value }
}

export function aboutFile(policy: Policy, locale: Locale): About {
  const t = ui(locale)
  const d = documentStrings[locale]
  const { facts: names } = homeStrings[locale]
  const { document } = policy
  const home = absolute(homePath(locale))
  return {
    title: document.title[locale],
    shortTitle: document.shortTitle[locale],
    number: document.number[locale],
    notices: noticeLines(document, locale),
    facts: [
      { label: names.number, value: document.number[locale] },
      { label: names.issuer, value: document.issuer[locale] },
      { label: names.drafter, value: document.drafter[locale] },
      { label: names.dates, value: datesLine(document, locale) },
      { label: d.validity, value: t.validityLine },
      {
        label: d.version,
        value: d.versionValue(document.dates.issued, editionDate(policy), fingerprint(policy)),
      },
      { label: d.source, value: d.sourceValue(document.sourceSha256) },
      document.officialUrl
        ? { label: d.official, value: document.officialUrl, href: document.officialUrl }
        : { label: d.official, value: aboutStrings.officialUnknown[locale] },
      {
        label: d.license,
        value: d.licenseValue(documentWords(document, locale)),
        href: document.license.url,
      },
      { label: d.site, value: home, href: home },
    ],
  }
}
