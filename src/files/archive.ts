/** One ZIP to keep: every published file where it stands on the site, the codes of all clauses, terms, and the checksums of all these. */
import { strToU8 } from 'fflate'
import { kept } from '../cache/content-cache.ts'
import { archiveStrings } from '../i18n/archive.ts'
import { documentWords } from '../i18n/document-words.ts'
import { downloadStrings } from '../i18n/downloads.ts'
import { codeFile } from '../images/qr/code-file.ts'
import { qrPng } from '../images/qr/qr.ts'
import { locales } from '../locale.ts'
import { editionDate, fingerprintCommand } from '../model/questions/edition.ts'
import { bareText } from '../model/source.ts'
import type { Policy } from '../model/types.ts'
import { titledPages } from '../nav.ts'
import { unofficialLine } from '../notice.ts'
import { absolute } from '../urls.ts'
import { SUMS_FILE, sha256Of, sha256Sums } from './checksums.ts'
import { aboutText } from './documents/plain/index.ts'
import { type Entry, zip } from './zip.ts'

/** @param published every file of the site to be kept, but for this one */
export async function archive(policy: Policy, published: readonly Entry[]): Promise<Uint8Array> {
  const entries: Entry[] = [
    ['README.txt', strToU8(readme(policy))],
    ['LICENSE.txt', strToU8(terms(policy))],
    ...published,
    ...(await codes(policy)),
  ]
  return zip([[SUMS_FILE, sha256Sums(entries)], ...entries], { date: editionDate(policy) })
}

/** By the ids of the clauses, to be found in a folder: on the site each stands beside its card. */
const codes = async (policy: Policy): Promise<Entry[]> =>
  (
    await Promise.all(
      policy.clauses.map(
        async (clause): Promise<Entry[]> => [
          [`qr/${clause.id}.svg`, strToU8(await codeFile(clause, policy, kept))],
          [`qr/${clause.id}.png`, await qrPng(clause, policy, kept)],
        ],
      ),
    )
  ).flat()

function readme(policy: Policy): string {
  const text = bareText(policy)
  return locales
    .map((locale) => {
      const s = archiveStrings[locale]
      const { systems } = downloadStrings[locale]
      const downloads = absolute(titledPages(policy, locale).downloads.path)
      return [
        aboutText(policy, locale),
        [s.contents, ...rows(s.entries), `${s.places} ${downloads}`].join('\n'),
        [
          s.check,
          ...rows({
            [systems.linux]: `sha256sum -c ${SUMS_FILE}`,
            [systems.mac]: `shasum -a 256 -c ${SUMS_FILE}`,
            [systems.windows]: `certutil -hashfile llms.txt SHA256 (${s.oneByOne})`,
          }),
        ].join('\n'),
        s.fidelity(text.length.toLocaleString('en'), sha256Of(strToU8(text))),
        `${s.fingerprint}\n  ${fingerprintCommand}`,
      ].join('\n\n')
    })
    .join('\n\n\n')
    .concat('\n')
}

const rows = (table: Readonly<Record<string, string>>): string[] =>
  Object.entries(table).map(([head, said]) => `  ${head.padEnd(13)}${said}`)

const terms = ({ document }: Policy): string =>
  locales
    .map((locale) =>
      [
        unofficialLine(document, locale),
        downloadStrings[locale].termsText(documentWords(document, locale)),
        document.license.url,
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n')
