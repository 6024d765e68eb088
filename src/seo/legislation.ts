/** schema.org description of the document (https://schema.org/Legislation). Never OfficialLegalValue: this edition is unofficial. */

import { type Locale, languageTag } from '../locale.ts'
import { numberedLabel } from '../model/labels.ts'
import { policy } from '../policy.ts'
import { absolute, clausePath, textPath, titledPagePath } from '../urls.ts'

/** @param whole true on the page of the whole text, which lists every clause as `hasPart`. */
export function legislation(locale: Locale, whole: boolean): object {
  const { document } = policy
  const id = (l: Locale) => absolute(titledPagePath('text', l))
  // Of the document, not of its translation. The issuing office forwarded it: whoever adopted it is not named as a body.
  const facts = {
    dateCreated: document.dates.drafted,
    datePublished: document.dates.issued,
    creator: { '@type': 'GovernmentOrganization', name: document.drafter[locale] },
    publisher: { '@type': 'GovernmentOrganization', name: document.issuer[locale] },
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': id(locale),
    url: id(locale),
    name: document.title[locale],
    inLanguage: languageTag[locale],
    legislationIdentifier: document.number.zh,
    legislationType: document.type[locale],
    legislationDate: document.dates.issued,
    legislationJurisdiction: {
      '@type': 'AdministrativeArea',
      name:
        locale === 'zh'
          ? document.city.zh + document.district.zh
          : `${document.district.en}, ${document.city.en}`,
    },
    legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
    ...(locale === 'zh' && facts),
    ...(locale === 'en' && {
      translationOfWork: {
        '@type': 'Legislation',
        '@id': id('zh'),
        name: document.title.zh,
        inLanguage: languageTag.zh,
        ...facts,
      },
      license: document.license.url,
    }),
    ...(whole && {
      hasPart: policy.clauses.map((c) => ({
        '@type': 'Legislation',
        '@id': absolute(textPath(c.id, locale)),
        url: absolute(clausePath(c, locale)),
        name: numberedLabel(c, locale),
      })),
    }),
  }
}
