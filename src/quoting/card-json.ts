/** What can be copied of a clause: `/c/{id}/card.json`. Reads the policy and its citations; the copy menu and the kit read this. */

import { type Bilingual, inEach, type Locale, languageTag } from '../locale.ts'
import { clauseNumber, numberedLabel } from '../model/labels.ts'
import { withContents } from '../model/questions/containment.ts'
import { blockParts, blocksOf } from '../model/structure.ts'
import type { Clause, Part, Policy } from '../model/types.ts'
import { corrections } from '../site.ts'
import { absolute, cardPath, pictureFile } from '../urls.ts'
import { ACCESS_DATE } from './citations/access-date.ts'
import { type Citations, citationsOf } from './citations/index.ts'
import { workOf } from './citations/work.ts'
import { correctionAddress, reportOf } from './corrections.ts'
import type { LanguageChoice } from './language-choices.ts'
import { picturesOf } from './pictures.ts'
import { type Sentence, sentencesOf } from './sentence.ts'

/** A clause in one language. */
export interface Words {
  /** BCP 47 tag. */
  lang: string
  /** Number and label. */
  name: string
  /** What is put over the words: the name; of words that begin with a heading of their own the number alone, if they have one. */
  caption: string | null
  /** The exact words, with all that the clause contains: headings and paragraphs. */
  paragraphs: Part[][]
}

export interface CardJson {
  id: string
  /** The full address that is printed. */
  url: string
  words: Bilingual<Words>
  /** Files beside the card that show the whole clause. */
  pictures: Partial<Record<LanguageChoice, string>>
  /** With a placeholder for the day of access. */
  citations: Citations
  /** That quote it with its source; null where it is more than a sentence can hold. */
  sentences: Bilingual<Sentence> | null
  /** Opens a prepared message about an error; null where nobody takes one. */
  report: string | null
}

export function cardJson(policy: Policy, clause: Clause): CardJson {
  const url = absolute(cardPath(clause.id))
  const all = withContents(policy.clauses, clause)
  const words = (locale: Locale): Words => ({
    lang: languageTag[locale],
    name: numberedLabel(clause, locale),
    caption: clause.segments[0]?.role ? clauseNumber(clause, locale) : numberedLabel(clause, locale),
    paragraphs: all.flatMap(blocksOf).map((block) => blockParts(block, locale)),
  })
  return {
    id: clause.id,
    url,
    words: inEach(words),
    pictures: Object.fromEntries(
      picturesOf(policy.clauses, clause).map((choice) => [choice, pictureFile(choice)]),
    ),
    citations: citationsOf(policy, clause, { url, accessed: ACCESS_DATE }),
    sentences: sentencesOf(policy, clause, workOf(policy, clause, url)),
    report: correctionAddress(corrections, reportOf(clause)),
  }
}
