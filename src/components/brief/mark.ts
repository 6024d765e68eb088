/** A clause in a few letters, in the margin of a list: `7.1`, `湾`. */
import type { Locale } from '../../locale.ts'
import { clauseName } from '../../model/labels.ts'
import type { Clause } from '../../model/types.ts'

export const clauseMark = (clause: Clause, locale: Locale): string =>
  clause.kind === 'task' || clause.kind === 'measure'
    ? (clause.number?.digits ?? '')
    : (clause.short?.[locale] ?? clauseName(clause, locale))
