/** Numbers that readers type for a clause: `六（七）`, `6.7`, `task 7`, `第七条任务`, `task-7-1`, `22号`. */

import { NUMERAL, numeralValue } from '../language/numerals.ts'
import type { Kind } from '../model/types.ts'
import type { ClauseLabel } from './labels.ts'

const WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten'
const ROMAN = 'i|ii|iii|iv|v|vi|vii|viii|ix|x'
const N = `(\\d{1,2}|${NUMERAL}|${WORDS}|${ROMAN})`

const value = (typed: string): number =>
  numeralValue(typed) ||
  WORDS.split('|').indexOf(typed) + 1 ||
  ROMAN.split('|').indexOf(typed) + 1 ||
  Number(typed)

/** The kinds of clauses that have a number, by what readers call them. Of a task and a measure in it, either may be said. */
const NAMES: readonly (readonly [kinds: readonly Kind[], names: string])[] = [
  [['task', 'measure'], '任务|主要任务|tasks?|措施|measures?'],
  [['safeguard'], '保障|保障措施|safeguards?'],
  [['principle'], '原则|基本原则|principles?'],
  [['part'], '部分|parts?'],
]

type Numbered = Pick<ClauseLabel, 'id' | 'kind' | 'parent' | 'number'>

/**
 * The clauses meant, best first; none where the query is no number.
 * A dotted number is a measure where one exists, with part and item second; with Chinese brackets it is part and item.
 *
 * @param typed folded: lower case, ASCII digits and brackets
 * @param documentNumber as printed: `金府办发〔2023〕22 号`
 */
export function clausesByNumber<T extends Numbered>(
  typed: string,
  clauses: readonly T[],
  documentNumber: string,
): T[] {
  const trimmed = typed.trim().replace(/[。.]$/, '')
  const id = trimmed.replace(/\.s\d+$/, '')
  const named = clauses.filter((clause) => clause.id === id)
  if (named.length > 0) return named
  if (isDocumentNumber(trimmed, documentNumber)) return clauses.filter(({ kind }) => kind === 'notice')
  const numbered = byNumber(trimmed, clauses)
  // `target 2025`: an id with spaces. What is numbered is found by its number alone, which may have changed since it had its id.
  return numbered.length > 0
    ? numbered
    : clauses.filter((clause) => clause.number === null && clause.id === id.replaceAll(' ', '-'))
}

function byNumber<T extends Numbered>(typed: string, clauses: readonly T[]): T[] {
  const ofKind = (kinds: readonly Kind[], ...numbers: (string | undefined)[]) => {
    const digits = numbers.flatMap((n) => (n === undefined ? [] : value(n))).join('.')
    return kinds.flatMap((kind) => clauses.filter((c) => c.kind === kind && c.number?.digits === digits))
  }
  /** As the text numbers: the item of a part, and a measure of that item. */
  const inPart = (part: string | undefined, item: string | undefined, measure?: string) => {
    const parts = ofKind(['part'], part).map(({ id }) => id)
    return ofKind(['principle', 'task', 'safeguard'], item)
      .filter(({ parent }) => parent !== null && parts.includes(parent))
      .flatMap((found) =>
        measure === undefined
          ? found
          : ofKind(['measure'], item, measure).filter(({ parent }) => parent === found.id),
      )
  }

  const bracketed =
    new RegExp(`^(?:第)?${N}(?:部分)?[、.]? ?\\(${N}\\) ?(\\d{1,2})?$`).exec(typed) ??
    new RegExp(`^第${N}部分第${N}[条项]$`).exec(typed)
  if (bracketed) return inPart(bracketed[1], bracketed[2], bracketed[3])

  const dotted = /^(?:第 ?)?(\d{1,2}) ?[.·] ?(\d{1,2}) ?[条项]?$/.exec(typed)
  if (dotted) return [...ofKind(['measure'], dotted[1], dotted[2]), ...inPart(dotted[1], dotted[2])]

  const alone = new RegExp(`^\\(${N}\\)$`).exec(typed)
  if (alone) return ofKind(['task', 'safeguard'], alone[1])

  const part = new RegExp(`^${N}、$`).exec(typed)
  if (part) return ofKind(['part'], part[1])

  for (const [kinds, names] of NAMES) {
    const named =
      new RegExp(
        `^(?:${names}) ?(?:no\\.? ?)?\\(?${N}\\)?(?: ?[.-] ?(\\d{1,2})| (\\d{1,2})| ?\\(${N}\\))?$`,
      ).exec(typed) ?? new RegExp(`^第 ?${N} ?(?:条|项|个|大)? ?(?:${names})$`).exec(typed)
    if (named) return ofKind(kinds, named[1], named[2] ?? named[3] ?? named[4])
  }
  const article = new RegExp(`^第 ?${N} ?[条项]$`).exec(typed)
  return article ? ofKind(['task'], article[1]) : []
}

/** `2023 22`, `〔2023〕22号`, `22号`, `金府办发 22`, `no. 22`. */
function isDocumentNumber(typed: string, documentNumber: string): boolean {
  const series = documentNumber.replace(/[\d\s〔〕号]/g, '')
  const [year = '', serial = ''] = documentNumber.match(/\d+/g) ?? []
  const digits = typed.replaceAll(series, '').replace(/jin fu ban fa|\bno\b|文件?$|[\s〔〕[\]()年第号.]/g, '')
  const saysNumber = /号|no\b|jin fu ban fa/.test(typed) || typed.includes(series)
  return digits === year + serial || (digits === serial && saysNumber)
}
