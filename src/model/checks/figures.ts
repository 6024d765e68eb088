/** Every number, year, date, ordinal and amount of a segment stands in both languages, and no other. */
import { sumIn } from '../amounts.ts'
import type { Check } from '../assemble/draft.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Names of months that stand before a day or year: "may" is a verb elsewhere. */
const MONTH = new RegExp(`\\b(${MONTHS.join('|')}) (?=\\d)`, 'g')

/** Figures in the Chinese, in the form both languages are compared in: 500 亿元 = RMB 50 billion. */
export const chineseFigures = (zh: string): string[] =>
  figuresOf(
    zh
      .replace(/(\d+) 亿元/g, (_, amount: string) => `RMB ${sumIn.en(Number(amount))} billion`)
      .replace(/第 (\d+)/g, '$1th')
      .replace(/十四五/g, '14th')
      .replace(/(\d+) 月/g, 'month $1'),
  )

/** Figures in the English, in the same form. */
export const englishFigures = (en: string): string[] =>
  figuresOf(
    en
      .replace(/(\d+)(?:st|nd|rd|th)\b/g, '$1th')
      .replace(MONTH, (_, month: string) => `month ${MONTHS.indexOf(month) + 1} `),
  )

const figuresOf = (text: string): string[] =>
  (text.match(/RMB [\d.]+ billion|month \d+|\d+th|\d+(?:\.\d+)?/g) ?? []).sort()

export const figures: Check = ({ policy, at }, report) => {
  for (const clause of policy.clauses)
    for (const { id, text } of clause.segments) {
      const expected = chineseFigures(text.zh)
      const found = englishFigures(text.en)
      if (text.en && expected.join() !== found.join())
        report({
          ...at(id, 'en'),
          rule: 'figures',
          message: `${id}: expected the figures ${expected.join(', ') || 'none'}, found ${found.join(', ') || 'none'}`,
        })
    }
}
