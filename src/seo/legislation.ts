/**
 * schema.org descriptions (https://schema.org/Legislation): of our pages, which this edition publishes, and of the official work, which
 * is not ours and has an address of its own. Never OfficialLegalValue: this edition is unofficial.
 */

import { closedUp } from '../language/named.ts'
import { type Locale, languageTag, locales } from '../locale.ts'
import { numberedLabel } from '../model/labels.ts'
import { editionDate } from '../model/questions/edition.ts'
import type { Clause, Policy } from '../model/types.ts'
import { editionLine, editionName } from '../notice.ts'
import { absolute, cardPath, clausePath, homePath, titledPagePath } from '../urls.ts'

const CONTEXT = 'https://schema.org'

/** Stands for the document that the office issued: no page of ours, but what they are of. */
const workId = () => absolute(`${cardPath('title')}#work`)

const workName = ({ document }: Policy) => ({
  '@type': 'Legislation',
  '@id': workId(),
  name: document.title.zh,
  legislationIdentifier: closedUp(document.number.zh),
})

/** The issuing office forwarded it: whoever adopted it is not named as a body. */
const officialWork = (policy: Policy, locale: Locale) => {
  const { dates, drafter, issuer, city, district, type, officialUrl } = policy.document
  const body = (name: string) => ({ '@type': 'GovernmentOrganization', name })
  return {
    ...workName(policy),
    inLanguage: languageTag.zh,
    legislationType: type[locale],
    legislationDate: dates.issued,
    legislationJurisdiction: {
      '@type': 'AdministrativeArea',
      name: locale === 'zh' ? city.zh + district.zh : `${district.en}, ${city.en}`,
    },
    dateCreated: dates.drafted,
    datePublished: dates.issued,
    creator: body(drafter[locale]),
    publisher: body(issuer[locale]),
    ...(officialUrl && { url: officialUrl }),
  }
}

/** What every page of ours says of itself. */
const ours = (policy: Policy, locale: Locale) => ({
  legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
  publisher: {
    '@type': 'Organization',
    name: editionName(policy.document, locale),
    url: absolute(homePath(locale)),
  },
  version: editionLine(policy, locale),
  dateModified: editionDate(policy),
})

/** @param whole true on the page of the whole text, which lists every clause as `hasPart`. */
export function legislation(policy: Policy, locale: Locale, whole: boolean): object {
  const id = absolute(titledPagePath('text', locale))
  const work = officialWork(policy, locale)
  return {
    '@context': CONTEXT,
    '@type': 'Legislation',
    '@id': id,
    url: id,
    name: policy.document.title[locale],
    inLanguage: languageTag[locale],
    legislationIdentifier: work.legislationIdentifier,
    ...ours(policy, locale),
    // The license is of the translation; the Chinese words are free, and not ours to license.
    ...(locale === 'zh'
      ? { exampleOfWork: work }
      : { translationOfWork: work, license: policy.document.license.url }),
    ...(whole && {
      hasPart: policy.clauses.map((c) => ({
        '@type': 'Legislation',
        '@id': absolute(cardPath(c.id)),
        url: absolute(clausePath(c, locale)),
        name: numberedLabel(c, locale),
      })),
    }),
  }
}

/** A clause on its card, in both languages. */
export const clauseOnCard = (policy: Policy, clause: Clause): object => ({
  '@context': CONTEXT,
  '@type': 'Legislation',
  '@id': absolute(cardPath(clause.id)),
  url: absolute(cardPath(clause.id)),
  name: numberedLabel(clause, 'zh'),
  alternateName: numberedLabel(clause, 'en'),
  inLanguage: locales.map((locale) => languageTag[locale]),
  ...ours(policy, 'zh'),
  workTranslation: {
    '@type': 'Legislation',
    name: numberedLabel(clause, 'en'),
    inLanguage: languageTag.en,
    license: policy.document.license.url,
  },
  ...(clause.kind === 'title'
    ? { exampleOfWork: officialWork(policy, 'zh') }
    : { isPartOf: workName(policy) }),
})
