/** The rules that hold for whatever is written, text by text. */
import type { Check } from '../assemble/draft.ts'
import { type Written, writtenIn } from '../written.ts'
import { brackets } from './brackets.ts'
import { characters } from './characters.ts'
import { closing } from './closing.ts'
import { repetition } from './repetition.ts'
import { spacing } from './spacing.ts'

/** Each says all that is wrong with a text. */
const rules: Record<string, (written: Written) => readonly string[]> = {
  characters,
  spacing,
  repetition,
  closing,
  brackets,
}

export const writing: Check = (draft, report) => {
  for (const written of writtenIn(draft))
    for (const [rule, faults] of Object.entries(rules))
      for (const fault of faults(written))
        report({ ...written.at, rule, message: `${written.name}: ${fault}` })
}
