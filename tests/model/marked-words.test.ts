/** The words that each mark stands around, looked through once: `vitest -u` writes them anew. */
import { expect, test } from 'vitest'
import { realPolicy } from '../support/content.ts'
import { marksTable } from '../support/marks.ts'

test('marks stand around the words they stood around', () =>
  expect(marksTable(realPolicy())).toMatchFileSnapshot('golden/marked-words.tsv'))
