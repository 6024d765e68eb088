/** What the About page says of the readings: how much was read as it stands, by whom, and what has changed since. */
import { kindNames, readerIn, readingStrings } from '../../i18n/readings.ts'
import type { Locale } from '../../locale.ts'
import { numberedLabel } from '../../model/labels.ts'
import type { Policy } from '../../model/types.ts'
import { clausePath, href } from '../../urls.ts'

export function readingsTold(policy: Policy, locale: Locale) {
  const s = readingStrings[locale]
  const segments = policy.clauses.flatMap((clause) => clause.segments)
  const reviewed = segments.filter(({ state }) => state === 'reviewed').length
  const read = segments.filter(({ readings }) => readings.length > 0).length
  return {
    read: s.read(reviewed, segments.length, read - reviewed),
    readings: policy.readings.map((reading) => ({
      date: reading.date,
      kind: kindNames[reading.kind][locale],
      reader: readerIn(reading, locale),
      unchanged: segments.filter(({ readings }) => readings.includes(reading.id)).length,
    })),
    /** By clause; which of its sentences, where others stand. */
    changed: policy.clauses.flatMap((clause) => {
      const numbers = clause.segments.flatMap(({ readings }, i) => (readings.length === 0 ? i + 1 : []))
      if (numbers.length === 0) return []
      const which = numbers.length < clause.segments.length ? s.sentences(numbers) : ''
      return {
        href: href(clausePath(clause, locale)),
        name: `${numberedLabel(clause, locale)}${which}`,
      }
    }),
  }
}
