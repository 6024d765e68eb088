/** What every file says of itself: which text, in which version, from which source, on which terms. */

import { aboutStrings } from '../../i18n/about.ts'
import { documentWords } from '../../i18n/document-words.ts'
import { documentStrings } from '../../i18n/documents.ts'
import { homeStrings } from '../../i18n/home.ts'
import { ui } from '../../i18n/index.ts'
import type { Locale } from '../../locale.ts'
import type { Policy } from '../../model/types.ts'
import { datesLine, editionLine, editionName, noticeLines } from '../../notice.ts'
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
  /** Whose the text is: the author in the properties of a file. */
  issuer: string
  dates: string
  /** Who translated it and made the file: the publisher in the properties. */
  publisher: string
  /** Which edition this is. */
  edition: string
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
  const dates = datesLine(document, locale)
  const edition = editionLine(policy, locale)
  return {
    title: document.title[locale],
    shortTitle: document.shortTitle[locale],
    number: document.number[locale],
    issuer: document.issuer[locale],
    dates,
    publisher: editionName(document, locale),
    edition,
    notices: noticeLines(document, locale),
    facts: [
      { label: names.number, value: document.number[locale] },
      { label: names.issuer, value: document.issuer[locale] },
      { label: names.drafter, value: document.drafter[locale] },
      { label: names.dates, value: dates },
      { label: d.validity, value: t.validityLine },
      { label: d.version, value: d.versionValue(document.dates.issued, edition) },
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
