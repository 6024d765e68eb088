/** Chinese numerals from one to ninety-nine, as headings print them: 七, 十, 十二, 三十四. */

const DIGITS = '一二三四五六七八九'

/** Source of a regular expression for one numeral. */
export const NUMERAL = `(?:[${DIGITS}]?十[${DIGITS}]?|[${DIGITS}])`

const whole = new RegExp(`^${NUMERAL}$`)

/** `十二` → 12; NaN for anything else. */
export function numeralValue(zh: string): number {
  if (!whole.test(zh)) return Number.NaN
  const digit = (character: string) => (character ? DIGITS.indexOf(character) + 1 : 0)
  const [tens = '', ones] = zh.split('十')
  return ones === undefined ? digit(zh) : (digit(tens) || 1) * 10 + digit(ones)
}
