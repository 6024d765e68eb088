/** Makes the file of facts. Reads the policy only. */
import { glossaryStrings } from '../../i18n/glossary.ts'
import type { Locale } from '../../locale.ts'
import type { Policy } from '../../model/types.ts'
import { shownVerb } from '../../model/verbs.ts'
import type { SearchFacts } from '../facts.ts'

export const searchFacts = ({ terms, directions }: Policy, locale: Locale): SearchFacts => ({
  definitions: Object.fromEntries(
    terms.flatMap(({ zh, definition }) => {
      if (!definition) return []
      const { text, source } = definition
      const s = glossaryStrings[locale]
      return [[zh, { text: text[locale], source: source ? s.source + source.name[locale] : s.editors }]]
    }),
  ),
  verbs: Object.fromEntries(
    directions.map(({ id, mentions }) => [id, mentions.map(({ verb }) => shownVerb(verb[locale], locale))]),
  ),
})
