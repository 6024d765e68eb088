/** What every published file for programs says of itself: which edition it is, from which source, on which terms. */
import { documentWords } from './i18n/document-words.ts'
import { documentStrings } from './i18n/documents.ts'
import { ui } from './i18n/index.ts'
import { type Bilingual, inEach, type Locale } from './locale.ts'
import { RAW_FILE } from './model/facts/index.ts'
import { editionDate, fingerprint } from './model/questions/edition.ts'
import type { Policy } from './model/types.ts'
import { editionLine } from './notice.ts'
import { isPreview } from './site.ts'
import { absolute, dataPath } from './urls.ts'

/** The text layer of the official PDF, as this site keeps it. */
export const rawTextAddress = absolute(dataPath(RAW_FILE))

/** Which edition, from which source, on which terms: a line each, where the format has a place for words. */
export function rightsLines(
  policy: Policy,
  locale: Locale,
): [edition: string, source: string, terms: string] {
  const { document } = policy
  const d = documentStrings[locale]
  const fact = (label: string, value: string, url: string) => `${label}${ui(locale).colon}${value} ${url}`
  return [
    editionLine(policy, locale),
    fact(d.source, d.sourceValue(document.sourceSha256), rawTextAddress),
    fact(d.license, d.licenseValue(documentWords(document, locale)), document.license.url),
  ]
}

/** The same for programs. */
export interface Edition {
  date: string
  fingerprint: string
  preview: boolean
  url: string
  license: { name: string; url: string; terms: Bilingual }
  source: { description: Bilingual; sha256: string; url: string }
}

export function editionOf(policy: Policy): Edition {
  const { document } = policy
  const { license, sourceSha256 } = document
  return {
    date: editionDate(policy),
    fingerprint: fingerprint(policy),
    preview: isPreview,
    url: absolute(''),
    license: {
      ...license,
      terms: inEach((l) => documentStrings[l].licenseValue(documentWords(document, l))),
    },
    source: {
      description: inEach((l) => documentStrings[l].sourceValue(sourceSha256)),
      sha256: sourceSha256,
      url: rawTextAddress,
    },
  }
}
