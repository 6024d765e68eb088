/** Numbers that readers type for a clause: `六（七）`, `6.7`, `task 7`, `第七条任务`, `task-7-1`, `22号`. */

const NUMERALS = '一二三四五六七八九十'
const WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten'
const ROMAN = 'i|ii|iii|iv|v|vi|vii|viii|ix|x'
const N = `(\\d{1,2}|[${NUMERALS}]|${WORDS}|${ROMAN})`

const value = (typed: string): number =>
  NUMERALS.indexOf(typed) + 1 ||
  WORDS.split('|').indexOf(typed) + 1 ||
  ROMAN.split('|').indexOf(typed) + 1 ||
  Number(typed)

/** The kinds of clauses that have a number, by what readers call them. */
const NAMES: readonly (readonly [prefix: string, names: string])[] = [
  ['task', '任务|主要任务|tasks?'],
  ['task', '措施|measures?'],
  ['safeguard', '保障|保障措施|safeguards?'],
  ['principle', '原则|基本原则|principles?'],
  ['part', '部分|parts?'],
]

/** Items of the numbered parts, as the text prints them: 六（七） is task 7. */
const ITEMS: Record<number, string> = { 2: 'principle', 6: 'task', 7: 'safeguard' }

/**
 * Ids of the clauses meant, best first; empty where the query is no number.
 * A dotted number is a measure where one exists, with part and item second; with Chinese brackets it is part and item.
 *
 * @param typed folded: lower case, ASCII digits and brackets
 * @param has whether a clause exists
 * @param documentNumber as printed: `金府办发〔2023〕22 号`
 */
export function clausesByNumber(
  typed: string,
  has: (id: string) => boolean,
  documentNumber: string,
): string[] {
  const trimmed = typed.trim().replace(/[。.]$/, '')
  const id = trimmed.replace(/\.s\d+$/, '').replaceAll(' ', '-')
  if (/^[a-z]+(-[a-z0-9]+)*$/.test(id) && has(id)) return [id]
  return candidates(trimmed, documentNumber).filter(has)
}

function candidates(typed: string, documentNumber: string): string[] {
  if (isDocumentNumber(typed, documentNumber)) return ['notice']

  const bracketed =
    new RegExp(`^(?:第)?${N}(?:部分)?[、.]? ?\\(${N}\\) ?(\\d)?$`).exec(typed) ??
    new RegExp(`^第${N}部分第${N}[条项]$`).exec(typed)
  if (bracketed) return [[item(bracketed[1], bracketed[2]), bracketed[3]].filter(Boolean).join('-')]

  const dotted = /^(?:第 ?)?(\d{1,2}) ?[.·] ?(\d{1,2}) ?[条项]?$/.exec(typed)
  if (dotted) return [`task-${dotted[1]}-${dotted[2]}`, item(dotted[1], dotted[2])]

  const alone = new RegExp(`^\\(${N}\\)$`).exec(typed)
  if (alone) return [`task-${value(alone[1] ?? '')}`, `safeguard-${value(alone[1] ?? '')}`]

  const part = new RegExp(`^${N}、$`).exec(typed)
  if (part) return [`part-${value(part[1] ?? '')}`]

  for (const [prefix, names] of NAMES) {
    const named =
      new RegExp(`^(?:${names}) ?(?:no\\.? ?)?\\(?${N}\\)?(?: ?[.-] ?(\\d)| ?\\(${N}\\))?$`).exec(typed) ??
      new RegExp(`^第 ?${N} ?(?:条|项|个|大)? ?(?:${names})$`).exec(typed)
    if (named) {
      const number = [named[1], named[2] ?? named[3]].filter((n) => n !== undefined).map(value)
      return [`${prefix}-${number.join('-')}`]
    }
  }
  const article = new RegExp(`^第 ?${N} ?[条项]$`).exec(typed)
  return article ? [`task-${value(article[1] ?? '')}`] : []
}

const item = (part = '', number = ''): string => `${ITEMS[value(part)]}-${value(number)}`

/** `2023 22`, `〔2023〕22号`, `22号`, `金府办发 22`, `no. 22`. */
function isDocumentNumber(typed: string, documentNumber: string): boolean {
  const series = documentNumber.replace(/[\d\s〔〕号]/g, '')
  const [year = '', serial = ''] = documentNumber.match(/\d+/g) ?? []
  const digits = typed.replaceAll(series, '').replace(/jin fu ban fa|\bno\b|文件?$|[\s〔〕[\]()年第号.]/g, '')
  const saysNumber = /号|no\b|jin fu ban fa/.test(typed) || typed.includes(series)
  return digits === year + serial || (digits === serial && saysNumber)
}
