/** A prepared message to whoever mends the translation: mail (RFC 6068) or an issue of a repository (`?title=&body=`). */
import { reportStrings as s } from '../i18n/card.ts'
import type { Bilingual } from '../locale.ts'
import { numberedLabel } from '../model/labels.ts'
import { paragraphsOf } from '../model/structure.ts'
import type { Clause } from '../model/types.ts'
import { absolute, cardPath } from '../urls.ts'

export interface Message {
  subject: string
  /** Lines are separated by `\n`. */
  body: string
}

/**
 * The address that opens the message; null where there is nobody to write to.
 *
 * @param to `mailto:…` or the `https://…` address of a form for new issues, from `src/site.ts`
 */
export function correctionAddress(to: string | null, { subject, body }: Message): string | null {
  if (to === null) return null
  // Mail programs take a plus sign for a plus sign, and lines end in CRLF (RFC 6068, section 5).
  if (to.startsWith('mailto:'))
    return `${to}${to.includes('?') ? '&' : '?'}subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
  const address = new URL(to)
  address.searchParams.set('title', subject)
  address.searchParams.set('body', body)
  return address.href
}

const both = ({ zh, en }: Bilingual) => `${zh} ${en}`

/** Subject and body in both languages: the clause by name, id and address, its English, and room for a better one. */
export function reportOf(clause: Clause): Message {
  const field = (name: Bilingual, value: string) => `${both(name)}:\n${value}`
  return {
    subject: `${both(s.subject)}: ${numberedLabel(clause, 'en')} (${clause.id})`,
    body: [
      field(s.clause, clause.id),
      field(s.address, absolute(cardPath(clause.id))),
      field(s.found, paragraphsOf(clause, 'en').join('\n')),
      field(s.proposed, ''),
    ].join('\n\n'),
  }
}
