import { ui } from '../../i18n/index.ts'
import type { Locale } from '../../locale.ts'
import type { Clause, Policy } from '../../model/types.ts'

/** Before the units of a measure, which the text assigns to its whole task: `Responsible units of Task 7`, `任务（七）责任单位`. */
export function unitsOfTask(measure: Clause, policy: Pick<Policy, 'clause'>, locale: Locale): string {
  const task = measure.parent === null ? null : policy.clause(measure.parent).number
  const number = locale === 'zh' ? task?.printed : task?.digits
  return number ? ui(locale).unitsOfTask.replace('#', number) : ui(locale).responsibleUnits
}
