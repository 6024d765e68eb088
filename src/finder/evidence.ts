/** Why a mention belongs to a domain or zone, in one phrase. */
import { evidenceStrings } from '../i18n/ties.ts'
import type { Locale } from '../locale.ts'
import type { MentionTie, Policy } from '../model/types.ts'

export function evidenceOf(
  { evidence, via, phrase, reason }: MentionTie,
  policy: Policy,
  locale: Locale,
): string {
  const s = evidenceStrings[locale]
  switch (evidence) {
    case 'base':
      return s.base(via ? policy.place(via).label[locale] : '')
    case 'own-phrase':
      return s['own-phrase'](phrase?.[locale] ?? '')
    case 'editors':
      return s.editors(reason?.[locale] ?? '')
    default:
      return s[evidence]
  }
}
