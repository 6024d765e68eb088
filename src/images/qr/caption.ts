/** What stands below a QR code: whoever meets it on paper sees what it leads to before scanning. */
import { ui } from '../../i18n/index.ts'
import { type Bilingual, inEach } from '../../locale.ts'
import { clauseNumber } from '../../model/labels.ts'
import type { Clause, Policy } from '../../model/types.ts'
import { isPreview } from '../../site.ts'
import { titlePieces } from '../drawing/title-pieces.ts'

export interface Caption {
  /** `措施 7.1 · Measure 7.1`; null where the kind has none. */
  number: string | null
  label: Bilingual
  /** The Chinese label as it may be broken. */
  pieces: readonly string[]
  document: Bilingual
  unofficial: Bilingual
  /** Null once the permanent host is chosen. */
  preview: Bilingual | null
}

export function caption(clause: Clause, policy: Policy): Caption {
  const numbers = [clauseNumber(clause, 'zh'), clauseNumber(clause, 'en')].filter((n) => n !== null)
  const { label } = clause
  return {
    number: numbers.length > 0 ? numbers.join(' · ') : null,
    label,
    pieces: titlePieces(label.zh, 'zh', policy),
    document: policy.document.shortTitle,
    unofficial: inEach((l) => ui(l).unofficial),
    preview: isPreview ? inEach((l) => ui(l).previewLine) : null,
  }
}

/** The caption as one line, for those who do not see the picture. */
export const captionText = ({ number, label, document, unofficial, preview }: Caption): string =>
  [number, ...[label, document, unofficial, preview].flatMap((words) => (words ? [words.zh, words.en] : []))]
    .filter(Boolean)
    .join(' · ')
