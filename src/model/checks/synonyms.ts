/** A synonym leads to words that stand in the text: search invents no result. */

import { locales } from '../../locale.ts'
import type { Check } from '../assemble/draft.ts'

export const synonyms: Check = ({ facts, policy }, report) => {
  const texts = policy.clauses.flatMap((c) =>
    c.segments.flatMap((s) => locales.map((locale) => s.text[locale].toLowerCase())),
  )
  const typed = new Map<string, number>()
  for (const { words, find, at } of facts.synonyms) {
    const fail = (message: string) => report({ ...at, rule: 'synonym', message })
    for (const target of find)
      if (!texts.some((text) => text.includes(target.toLowerCase())))
        fail(`expected "${target}" in the text of a clause, found it nowhere`)
    for (const word of words) {
      const line = typed.get(word.toLowerCase())
      if (line) fail(`"${word}" is already on line ${line}`)
      typed.set(word.toLowerCase(), at.line)
    }
  }
}
