/** The words that each mark stands around and its verb, looked through once: `--update` writes them anew; read what changed. */
import { expect, test } from 'vitest'
import { realPolicy } from '../support/content.ts'
import { marksTable } from '../support/marks.ts'

test('marks stand around the words they stood around', () =>
  expect(marksTable(realPolicy())).toMatchFileSnapshot('golden/marked-words.tsv'))
