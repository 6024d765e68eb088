import { ui } from '../../i18n/index.ts'
import type { Locale } from '../../locale.ts'
import type { Clause } from '../../model/types.ts'

/** Before the units of a measure, which the text assigns to its whole task: `Responsible units of Task 7`, `任务（七）责任单位`. */
export function unitsOfTask(measure: Clause, clauses: readonly Clause[], locale: Locale): string {
  const task = clauses.find(({ id }) => id === measure.parent)
  const number = task?.number?.[locale === 'zh' ? 'printed' : 'digits']
  return number ? ui(locale).unitsOfTask.replace('#', number) : ui(locale).responsibleUnits
}
