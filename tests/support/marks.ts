/** The marks of the text with the words they stand around, and the verb. */
import { locales } from '../../src/locale.ts'
import { marksOf, textOf } from '../../src/model/parse/runs.ts'
import type { Policy } from '../../src/model/types.ts'

/** A row for each mark of a segment in each language: a mark could move by a word, or its verb become another of the sentence, and no rule would know. */
export const marksTable = ({ clauses }: Pick<Policy, 'clauses'>): string =>
  clauses
    .flatMap(({ segments }) =>
      segments.flatMap(({ id, runs }) =>
        locales.flatMap((locale) =>
          marksOf(runs[locale]).map((mark) => [id, locale, mark.id, textOf(mark.runs), mark.verb ?? '']),
        ),
      ),
    )
    .map((row) => `${row.join('\t')}\n`)
    .join('')
