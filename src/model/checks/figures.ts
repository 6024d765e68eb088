/** Every number, year, date and amount of a segment stands in both languages, and no other. */
import type { Check } from '../draft.ts'

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] // biome-ignore format: a table

/** Names of months that stand before a day: "may" is a verb elsewhere. */
const MONTH = new RegExp(`\\b(${MONTHS.join('|')}) (?=\\d)`, 'g')

/** Figures in the Chinese, amounts in RMB billion (亿 = 100 million). */
export function chineseFigures(zh: string): string[] {
  return numbers(
    zh.replace(/(\d+) 亿元/g, (_, amount: string) => ` ${Number(amount) / 10} `).replace(/十四五/g, ' 14 '),
  )
}

/** Figures in the English, months as numbers. */
export function englishFigures(en: string): string[] {
  return numbers(en.replace(MONTH, (_, month: string) => `${MONTHS.indexOf(month) + 1} `))
}

const numbers = (text: string): string[] => (text.match(/\d+(?:\.\d+)?/g) ?? []).map(String).sort()

export const figures: Check = ({ policy, positions }, report) => {
  for (const clause of policy.clauses)
    for (const { id, text } of clause.segments) {
      const expected = chineseFigures(text.zh)
      const found = englishFigures(text.en)
      const at = positions.get(id)?.en
      if (text.en && at && expected.join() !== found.join())
        report({
          ...at,
          rule: 'figures',
          message: `${id}: expected the figures ${expected.join(', ') || 'none'}, found ${found.join(', ') || 'none'}`,
        })
    }
}
