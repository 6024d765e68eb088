/** The whole text as plain text, UTF-8: what it is, a rule, then nothing but the text. */
import type { Locale } from '../../../locale.ts'
import type { Policy } from '../../../model/types.ts'
import { aboutFile } from '../about.ts'
import { type Languages, numbered, readingOrder } from '../reading.ts'

/** Stands between what we say of the file and the text. */
export const RULE = '='.repeat(40)

/** One paragraph a line, an empty line between two; the translation follows its paragraph. */
export function plainText(policy: Policy, languages: Languages): string {
  const about = languages.map((locale) => aboutText(policy, locale))
  const text = readingOrder(policy).map((block) =>
    languages.map((locale) => numbered(block, locale)).join('\n'),
  )
  return `${[...about, RULE, ...text].join('\n\n')}\n`
}

/** What the file says of itself, a fact a line. */
export function aboutText(policy: Policy, locale: Locale): string {
  const { title, notices, facts } = aboutFile(policy, locale)
  return [
    title,
    ...notices,
    ...facts.map(({ label, value, href }) =>
      [`${label}${locale === 'zh' ? '：' : ': '}${value}`, ...(href && href !== value ? [href] : [])].join(
        ' ',
      ),
    ),
  ].join('\n')
}
