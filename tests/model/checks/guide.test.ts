import { expect, test } from 'vitest'
import { type Edit, finding, findingsAfter, lineOf } from '../../support/content.ts'

test.each<[string, Edit, string, string[]]>([
  [
    'a verb of the ladder that is no row of strengths.tsv',
    ['ladder.yaml', 'verb: 引导', 'verb: 指导'],
    'verb: 引导',
    ['指导', 'strengths.tsv'],
  ],
  [
    'a verb of the ladder that stands nowhere by itself',
    ['ladder.yaml', 'verb: 引导', 'verb: 重点'],
    'verb: 引导',
    ['重点', 'nowhere'],
  ],
  ['a verb on two rungs', ['ladder.yaml', 'verb: 引导', 'verb: 支持'], 'verb: 引导', ['支持', 'twice']],
  [
    'a place inside one that is not there',
    ['places.yaml', 'inside: place-high-tech-zone', 'inside: place-high-tech'],
    'inside: place-high-tech-zone',
    ['place-bay-area-biomedicine-harbor', 'no place place-high-tech'],
  ],
  [
    'a place inside itself',
    ['places.yaml', 'inside: place-high-tech-zone', 'inside: place-bay-area-biomedicine-harbor'],
    'inside: place-high-tech-zone',
    ['inside itself'],
  ],
  [
    'a name without an explanation',
    ['guide.yaml', 'term-one-core-many-nodes', 'term-jinshan-district'],
    'term-one-core-many-nodes',
    ['term-jinshan-district'],
  ],
  [
    'a note on a clause that is not there',
    ['guide.yaml', '[safeguard-2]', '[safeguard-9]'],
    '[safeguard-2]',
    ['commercialization', 'no clause safeguard-9'],
  ],
])('%s', (_, edit, at, words) => {
  const [file] = edit
  expect(findingsAfter(edit)).toEqual([finding('guide', file, lineOf(file, at), ...words)])
})
