/** What is cited: a document, a place in it, and where it was read. */

import { closedUp } from '../../language/named.ts'
import { type Bilingual, inEach } from '../../locale.ts'
import { editionDate } from '../../model/questions/edition.ts'
import type { Clause, Policy } from '../../model/types.ts'
import { editionLine, editionName } from '../../notice.ts'
import { locatorOf } from './locator.ts'

/** The official publication is the work; the page of this edition is where it was read. */
export interface Work {
  /** 责任者: who issued the document and gave it its number. */
  issuer: Bilingual
  title: Bilingual
  number: Bilingual
  /** ISO 8601. */
  issued: string
  officialUrl: string | null
  /** The clause in the document; null where the whole is cited. */
  locator: Bilingual | null
  /** Full address of our page. */
  url: string
  /** Which edition that page is of: what it is called, its day (ISO 8601), and the line that tells it from every other. */
  edition: { name: Bilingual; date: string; line: Bilingual }
  /** ASCII, the same in every build: the key of the record in a bibliography. */
  key: string
}

/**
 * @param clause null for the document as a whole; the notice is a document of the same number
 * @param url full address of our page
 */
export function workOf(policy: Policy, clause: Clause | null, url: string): Work {
  const { issuer, number, title, dates, officialUrl } = policy.document
  return {
    issuer,
    title: clause?.kind === 'notice' ? noticeTitle(clause) : title,
    number: { zh: closedUp(number.zh), en: number.en },
    issued: dates.issued,
    officialUrl,
    locator: clause && locatorOf(policy, clause),
    url,
    edition: {
      name: inEach((locale) => editionName(policy.document, locale)),
      date: editionDate(policy),
      line: inEach((locale) => editionLine(policy, locale)),
    },
    key: slug(clause && clause.kind !== 'title' ? `${number.en} ${clause.id}` : number.en),
  }
}

/** `Jin Fu Ban Fa [2023] No. 22` → `jin-fu-ban-fa-2023-no-22`. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** The notice bears its title on a line of its own: its heading, as the outline says. */
function noticeTitle(notice: Clause): Bilingual {
  const line = notice.segments.find(({ form }) => form === 'heading')
  if (!line) throw new Error(`${notice.id} has no line with its title`)
  return line.text
}
