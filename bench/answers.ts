/** Prints how well finder and search answer the queries of readers who had not seen them: `npm run bench:answers`. */

import { answersOf } from '../tests/support/answered.ts'
import { answerFiles, expectedAnswers, qualityOf, scored } from '../tests/support/answers.ts'

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
