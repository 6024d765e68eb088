/** The marks of the text with the words they stand around. */
import { locales } from '../../src/locale.ts'
import { marksOf, textOf } from '../../src/model/parse/runs.ts'
import type { Policy } from '../../src/model/types.ts'

/** A row for each mark of a segment in each language: what names what could move by a word, and no rule would know. */
export const marksTable = ({ clauses }: Pick<Policy, 'clauses'>): string =>
  clauses
    .flatMap(({ segments }) =>
      segments.flatMap(({ id, runs }) =>
        locales.flatMap((locale) =>
          marksOf(runs[locale]).map((mark) => [id, locale, mark.id, textOf(mark.runs)]),
        ),
      ),
    )
    .map((row) => `${row.join('\t')}\n`)
    .join('')
