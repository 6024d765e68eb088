import { ui } from '../../i18n/index.ts'
import { unitStrings } from '../../i18n/units.ts'
import type { Locale } from '../../locale.ts'
import { clauseNumber } from '../../model/labels.ts'
import type { Clause } from '../../model/types.ts'

/** Neighbors together; two are no range: `1–3`, `6`, `7`. */
function runs(numbers: readonly number[]): string[] {
  const [first] = numbers
  if (first === undefined) return []
  const end = numbers.findIndex((number, i) => number !== first + i)
  const length = end < 0 ? numbers.length : end
  return length < 3
    ? [`${first}`, ...runs(numbers.slice(1))]
    : [`${first}–${first + length - 1}`, ...runs(numbers.slice(length))]
}

/** Tasks, then safeguards, by number, in pieces that a line must not break: `任务 1–8、`, `10、`, `保障 2`. */
export function numberRanges(clauses: readonly Clause[], locale: Locale): string[] {
  const { tasksHead, safeguardsHead } = unitStrings[locale]
  const pieces = [
    { kind: 'task', many: tasksHead },
    { kind: 'safeguard', many: safeguardsHead },
  ].flatMap(({ kind, many }) => {
    const own = clauses.filter((clause) => clause.kind === kind)
    const [only] = own
    if (own.length === 1 && only) return clauseNumber(only, locale) ?? []
    return runs(own.map(({ number }) => Number(number?.digits))).map((run, i) =>
      i === 0 ? `${many} ${run}` : run,
    )
  })
  return pieces.map((piece, i) => (i < pieces.length - 1 ? piece + ui(locale).comma.trim() : piece))
}
