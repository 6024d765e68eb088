/** Why a mention belongs to a domain or zone, in words. */
import { evidenceStrings } from '../i18n/ties.ts'
import type { Locale } from '../locale.ts'
import { evidences, type Mention, type MentionTie, type Policy } from '../model/types.ts'

/** What ties a mention to a domain or zone, if anything does. */
export const tieTo = ({ domains, zones }: Mention, id: string): MentionTie | undefined =>
  [...domains, ...zones].find((tie) => tie.id === id)

export const evidenceOf = (tie: MentionTie, policy: Policy, locale: Locale): string =>
  evidencesOf([tie], policy, locale).join('')

/** Of several ties to the same domain or zone: one phrase for each kind of evidence, the strongest first. */
export function evidencesOf(ties: readonly MentionTie[], policy: Policy, locale: Locale): string[] {
  const s = evidenceStrings[locale]
  return evidences.flatMap((evidence) => {
    const own = ties.filter((tie) => tie.evidence === evidence)
    const each = (words: (tie: MentionTie) => string | undefined): string[] => [
      ...new Set(own.flatMap((tie) => words(tie) ?? [])),
    ]
    if (own.length === 0) return []
    switch (evidence) {
      case 'base':
        return s.base(each(({ via }) => via && policy.place(via).label[locale]))
      case 'own-phrase':
        return s['own-phrase'](each(({ phrase }) => phrase?.[locale]))
      case 'editors':
        return each(({ reason }) => reason?.[locale]).map(s.editors)
      default:
        return s[evidence]
    }
  })
}
