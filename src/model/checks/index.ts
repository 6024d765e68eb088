/** All rules, in the order they are reported. One rule a file. */
import type { Check } from '../assemble/draft.ts'
import { alignment } from './alignment.ts'
import { changes } from './changes.ts'
import { directions } from './directions.ts'
import { document } from './document.ts'
import { fidelity } from './fidelity.ts'
import { figures } from './figures.ts'
import { guide } from './guide.ts'
import { headings } from './headings.ts'
import { industrialLayout } from './industrial-layout.ts'
import { labels } from './labels.ts'
import { marks } from './marks.ts'
import { numbers } from './numbers.ts'
import { permalinks } from './permalinks.ts'
import { readings } from './readings.ts'
import { references } from './references.ts'
import { structure } from './structure.ts'
import { targets } from './targets.ts'
import { terminology } from './terminology.ts'
import { titles } from './titles.ts'
import { translation } from './translation.ts'
import { verbPlaces } from './verb-places.ts'
import { vocabulary } from './vocabulary.ts'
import { writing } from './writing.ts'

export const checks: readonly Check[] = [
  structure,
  fidelity,
  alignment,
  marks,
  titles,
  references,
  numbers,
  permalinks,
  translation,
  writing,
  terminology,
  figures,
  targets,
  vocabulary,
  directions,
  verbPlaces,
  guide,
  changes,
  readings,
  industrialLayout,
  document,
  headings,
  labels,
]
