/** How many of something, as running text says it: `ten tasks`, `十项任务`. */

const BELOW_TWENTY =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const HAN = '零一二三四五六七八九'

const rules = new Intl.PluralRules('en')

/** The form of the noun that goes with the number; `tasks` need not be given for `task`. */
const noun = (n: number, one: string, many = `${one}s`): string => (rules.select(n) === 'one' ? one : many)

/** In words to ninety-nine, in digits above. */
export function inWords(n: number): string {
  if (n < 20) return BELOW_TWENTY[n] ?? `${n}`
  const tens = TENS[Math.floor(n / 10) - 2]
  if (!tens) return `${n}`
  return n % 10 === 0 ? tens : `${tens}-${BELOW_TWENTY[n % 10]}`
}

/** `ten tasks`, `one task`, `no tasks`. */
export const counted = (n: number, one: string, many?: string): string =>
  `${inWords(n)} ${noun(n, one, many)}`

/** `10 tasks`, `1 task`. */
export const numbered = (n: number, one: string, many?: string): string => `${n} ${noun(n, one, many)}`

/** Before a measure word, where two is 两: 十项, 两项, 三十条. In digits from a hundred. */
export function chineseCount(n: number): string {
  if (n > 99) return `${n}`
  if (n === 2) return '两'
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  if (tens === 0) return HAN.charAt(n)
  return `${tens === 1 ? '' : HAN.charAt(tens)}十${ones === 0 ? '' : HAN.charAt(ones)}`
}
