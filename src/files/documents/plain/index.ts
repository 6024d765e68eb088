/** The whole text as plain text, UTF-8: what it is, a rule, then the text, and after each clause its address. */
import type { Locale } from '../../../locale.ts'
import type { Policy } from '../../../model/types.ts'
import { aboutFile, addressFact, type Fact } from '../about.ts'
import { cardAddress, clauseNames, type Languages, numbered, readingOrder } from '../reading.ts'

/** Stands between what we say of the file and the text. */
export const RULE = '='.repeat(40)

/** One paragraph a line, an empty line between two; the translation follows its paragraph. */
export function plainText(policy: Policy, languages: Languages): string {
  const about = languages.map((locale) => aboutText(policy, locale, [addressFact(locale)]))
  const text = readingOrder(policy).flatMap((block) => [
    languages.map((locale) => numbered(block, locale)).join('\n'),
    ...(block.addressed ? [`[${clauseNames(block.clause, languages)}] ${cardAddress(block.clause)}`] : []),
  ])
  return `${[...about, RULE, ...text].join('\n\n')}\n`
}

/** What a file says of itself, a fact a line; `more` are facts of this file alone. */
export function aboutText(policy: Policy, locale: Locale, more: readonly Fact[] = []): string {
  const { title, notices, facts } = aboutFile(policy, locale)
  return [
    title,
    ...notices,
    ...[...facts, ...more].map(({ label, value, href }) =>
      [`${label}${locale === 'zh' ? '：' : ': '}${value}`, ...(href && href !== value ? [href] : [])].join(
        ' ',
      ),
    ),
  ].join('\n')
}
