/** A word of readers stands once, and leads to directions that are there or to words of the text: nothing is invented. */

import { atomsOf, Words } from '../../language/atoms.ts'
import { fold } from '../../language/fold.ts'
import { locales } from '../../locale.ts'
import type { Check } from '../assemble/draft.ts'
import type { Position } from '../findings.ts'

/** Read once: the build asks of the same words several times over. */
const known = new Map<string, Words>()

function wordsOf(text: string): Words {
  const words = known.get(text) ?? new Words(atomsOf(fold(text).text))
  known.set(text, words)
  return words
}

export const vocabulary: Check = ({ facts, policy }, report) => {
  const known = new Set(facts.directions.map((d) => d.id))
  const texts = policy.clauses
    .flatMap((c) => c.segments.flatMap((s) => locales.map((locale) => s.text[locale].toLowerCase())))
    .join('\n')
  const own = new Map(
    policy.directions.map(({ id, label, mentions }) => [
      id,
      [label, ...mentions.map(({ phrase }) => phrase)].flatMap(({ zh, en }) => [wordsOf(zh), wordsOf(en)]),
    ]),
  )
  const lines = new Map<string, number>()
  for (const { words, is, near, find, at, within } of facts.vocabulary) {
    const fail = (place: Position, message: string) => report({ ...place, rule: 'vocabulary', message })
    const to = [...is, ...near]
    if (to.length + find.length === 0) fail(at, `"${words[0]}" leads nowhere: expected is, near, or find`)
    to.forEach((id, i) => {
      const place = i < is.length ? within('is', i) : within('near', i - is.length)
      if (!known.has(id)) fail(place, `${id} is not in directions.yaml`)
      if (to.indexOf(id) < i) fail(place, `${id} stands here twice`)
    })
    for (const [i, target] of find.entries())
      if (!texts.includes(target.toLowerCase()))
        fail(within('find', i), `expected "${target}" in the text of a clause, found it nowhere`)
    for (const [i, word] of words.entries()) {
      const place = within('words', i)
      const asked = wordsOf(word)
      const line = lines.get(asked.texts)
      if (asked.texts === '') fail(place, `expected letters in "${word}"`)
      if (line) fail(place, `"${word}" is already on line ${line}, if written otherwise`)
      lines.set(asked.texts, place.line)
      const isFound = is.length > 0 && is.every((id) => own.get(id)?.some((name) => name.holds(asked)))
      if (isFound && near.length === 0)
        fail(place, `"${word}" finds ${is.join(', ')} already: it stands in the name of each; remove it`)
    }
  }
}
