/** A label is a short name that tells a clause from its neighbors, given where the heading is none. */
import { type Locale, locales } from '../../locale.ts'
import type { Check } from '../assemble/draft.ts'

/** Characters that stand in one line of a list. */
const LONGEST: Record<Locale, number> = { zh: 12, en: 50 }
/** An English heading of more words is a slogan. */
const MOST_WORDS = 5

export const labels: Check = ({ facts, policy }, report) => {
  for (const { id, kind, label: given, within } of facts.outline.flatMap(({ clauses }) => clauses)) {
    const { parent, label } = policy.clause(id)
    const fail = (message: string, at = within('label')) =>
      report({ ...at, rule: 'labels', message: `${id}: ${message}` })
    if (kind === 'units' && given) fail('a responsibility line is named with its task, not by a label')
    for (const locale of locales) {
      const at = within('label', locale)
      const own = label[locale]
      if (!own) fail(`expected a label, \`label: { ${locale}: … }\``, at)
      if (own.length > LONGEST[locale])
        fail(`expected a label of at most ${LONGEST[locale]} characters, found ${own}`, at)
      if (locale === 'en' && own.split(' ').length > MOST_WORDS)
        fail(`expected a label of at most ${MOST_WORDS} words, found ${own}`, at)
      const twin = policy.clauses.find(
        (other) => (other.parent === parent || other.id === parent) && other.label[locale] === own,
      )
      if (twin && twin.id !== id) fail(`its label is that of ${twin.id}: ${own}`, at)
    }
  }
}
