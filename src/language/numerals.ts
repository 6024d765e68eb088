/** Chinese numerals, as headings print them and readers type them. */

const ONES = '一二三四五六七八九'

/** Source of a pattern: what may be a numeral from 1 to 99. */
export const NUMERAL = `[${ONES}十]{1,3}`

/** `七` → 7, `十` → 10, `二十一` → 21; null for what is no numeral from 1 to 99. */
export function numeralValue(text: string): number | null {
  const match = new RegExp(`^(?:([${ONES}])?(十))?([${ONES}])?$`).exec(text)
  if (!match || text === '') return null
  const [, tens, ten, ones] = match
  const value = (numeral: string | undefined) => (numeral ? ONES.indexOf(numeral) + 1 : 0)
  return (ten ? 10 * (tens ? value(tens) : 1) : 0) + value(ones)
}
