/** Prints how well finder and search answer the queries of readers who had not seen them: `npm run bench:answers`. */

import { answersOf } from '../tests/support/answered.ts'
import { answerFiles, expectedAnswers, qualityOf, scored, wordsOfReaders } from '../tests/support/answers.ts'
import { names } from '../tests/support/search.ts'

const verbose = process.argv.includes('-v')
const percent = (part: number) => `${(100 * part).toFixed(1)} %`
for (const file of answerFiles)
  for (const kind of ['finder', 'search'] as const) {
    const scores = await Promise.all(
      expectedAnswers(file).map(async (asked) => {
        const { rows, idOf } = await answersOf(kind, asked)
        return scored(asked, rows, idOf)
      }),
    )
    const { recall, foreign, first } = qualityOf(scores)
    console.log(
      `${file} ${kind}: found ${percent(recall)}, foreign ${percent(foreign)}, first ${percent(first)}`,
    )
    if (!verbose) continue
    for (const s of scores)
      if (s.missing.length + s.foreign.length > 0 || !s.isFirstRight)
        console.log(
          `  ${s.q}${s.isFirstRight ? '' : ' [first]'} missing: ${s.missing.join(', ')} foreign: ${s.foreign.join(', ')}`,
        )
  }

const words = wordsOfReaders()
const hits = words.map(({ q }) => names.match(q)?.hits.map(({ id }) => id) ?? [])
const told = words.filter(({ first }) => first !== 'none')
const count = (is: (word: (typeof words)[number], found: readonly string[]) => boolean) =>
  words.filter((word, i) => is(word, hits[i] ?? [])).length
console.log(
  `words-200.yaml finder: of ${told.length} words ${count(({ first }, found) => found.includes(first))} find what was hoped for, ` +
    `${count(({ first }, found) => found[0] === first)} first; of ${words.length - told.length} that the text has nothing for ` +
    `${count(({ first }, found) => first === 'none' && found.length === 0)} find nothing`,
)
