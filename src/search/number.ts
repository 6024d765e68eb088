/** Numbers that readers type for a clause: `六（七）`, `6.7`, `task 7`, `第七条任务`, `task-7-1`, `22号`. */
import { NUMERAL, numeralValue } from '../language/numerals.ts'
import type { Bilingual } from '../locale.ts'
import type { Kind } from '../model/types.ts'
import type { ClauseLabel } from './labels.ts'

const WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten'
const ROMAN = 'i|ii|iii|iv|v|vi|vii|viii|ix|x'
const N = `(\\d{1,2}|${NUMERAL}|${WORDS}|${ROMAN})`

const value = (typed: string): number =>
  numeralValue(typed) ??
  (WORDS.split('|').indexOf(typed) + 1 || ROMAN.split('|').indexOf(typed) + 1 || Number(typed))

/** The kinds of clauses that have a number, by what readers call them. A measure is of a task, and some call a task so. */
const NAMES: readonly (readonly [kind: Kind, names: string])[] = [
  ['task', '任务|主要任务|tasks?'],
  ['task', '措施|measures?'],
  ['safeguard', '保障|保障措施|safeguards?'],
  ['principle', '原则|基本原则|principles?'],
  ['part', '部分|parts?'],
]

type Numbered = Pick<ClauseLabel, 'id' | 'kind' | 'number' | 'parent'>

/**
 * The clauses meant, best first; none where the query is no number.
 * A dotted number is a measure where one exists, with part and item second; with Chinese brackets it is part and item.
 *
 * @param typed folded: lower case, ASCII digits and brackets
 * @param documentNumber as printed, and in Latin letters: `Jin Fu Ban Fa [2023] No. 22`
 */
export function clausesByNumber<C extends Numbered>(
  typed: string,
  clauses: readonly C[],
  documentNumber: Bilingual,
): C[] {
  const trimmed = typed.trim().replace(/[。.]$/, '')
  const id = trimmed.replace(/\.s\d+$/, '')
  const named = clauses.filter((clause) => clause.id === id)
  if (named.length > 0) return named
  const numbered = candidates(trimmed, clauses, documentNumber)
  // `target 2025`: an id with spaces. What has a number is found by that alone: `task 7` is not what was task 7 when it had its id.
  return numbered.length > 0
    ? numbered
    : clauses.filter((clause) => clause.number === null && clause.id === id.replaceAll(' ', '-'))
}

function candidates<C extends Numbered>(
  typed: string,
  clauses: readonly C[],
  documentNumber: Bilingual,
): C[] {
  const ofKind = (kind: Kind, ...numbers: string[]): C[] =>
    clauses.filter((c) => c.kind === kind && c.number === numbers.map(value).join('.'))
  /** What the text numbers in a part: 六（七） is the task that it prints as （七）. */
  const items = (part: string, item: string): C[] =>
    ofKind('part', part).flatMap(({ id }) =>
      clauses.filter((c) => c.parent === id && c.number === String(value(item))),
    )

  if (isDocumentNumber(typed, documentNumber)) return clauses.filter(({ kind }) => kind === 'notice')

  const bracketed =
    new RegExp(`^(?:第)?${N}(?:部分)?[、.]? ?\\(${N}\\) ?(\\d)?$`).exec(typed) ??
    new RegExp(`^第${N}部分第${N}[条项]$`).exec(typed)
  if (bracketed) {
    const [, part = '', item = '', measure] = bracketed
    const found = items(part, item)
    if (measure === undefined) return found
    return found.flatMap(({ kind }) => (kind === 'task' ? ofKind('measure', item, measure) : []))
  }

  const dotted = /^(?:第 ?)?(\d{1,2}) ?[.·] ?(\d{1,2}) ?[条项]?$/.exec(typed)
  if (dotted) {
    const [, first = '', second = ''] = dotted
    return [...ofKind('measure', first, second), ...items(first, second)]
  }

  const [, alone] = new RegExp(`^\\(${N}\\)$`).exec(typed) ?? []
  if (alone) return [...ofKind('task', alone), ...ofKind('safeguard', alone)]

  const [, part] = new RegExp(`^${N}、$`).exec(typed) ?? []
  if (part) return ofKind('part', part)

  for (const [kind, names] of NAMES) {
    const named =
      new RegExp(`^(?:${names}) ?(?:no\\.? ?)?\\(?${N}\\)?(?:(?: ?[.-] ?| )(\\d)| ?\\(${N}\\))?$`).exec(
        typed,
      ) ?? new RegExp(`^第 ?${N} ?(?:条|项|个|大)? ?(?:${names})$`).exec(typed)
    if (!named) continue
    const [, number = '', dotted, inBrackets] = named
    const second = dotted ?? inBrackets
    if (second === undefined) return ofKind(kind, number)
    return kind === 'task' ? ofKind('measure', number, second) : []
  }
  const [, article] = new RegExp(`^第 ?${N} ?[条项]$`).exec(typed) ?? []
  return article ? ofKind('task', article) : []
}

/** `2023 22`, `〔2023〕22号`, `22号`, `金府办发 22`, `no. 22`, `jin fu ban fa 22`. */
function isDocumentNumber(typed: string, { zh, en }: Bilingual): boolean {
  const series = [zh.replace(/[\d\s〔〕号]/g, ''), en.toLowerCase().replace(/ ?\[.*$/, '')]
  const [year = '', serial = ''] = zh.match(/\d+/g) ?? []
  const digits = series
    .reduce((rest, name) => rest.replaceAll(name, ''), typed)
    .replace(/\bno\b|文件?$|[\s〔〕[\]()年第号.]/g, '')
  const saysNumber = /号|no\b/.test(typed) || series.some((name) => typed.includes(name))
  return digits === year + serial || (digits === serial && saysNumber)
}
