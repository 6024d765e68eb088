/** The whole text as Markdown (CommonMark), each clause with the address of its card: for editors, and for language models. */
import type { Policy } from '../../../model/types.ts'
import { aboutFile, addressFact } from '../about.ts'
import { type Block, cardAddress, clauseNames, type Languages, readingOrder } from '../reading.ts'

/** Characters that mean something to CommonMark inside a line. */
const SPECIAL = /[\\`*_[\]<>#&~|]/g
const escaped = (text: string): string => text.replace(SPECIAL, '\\$&')

/** One document in one language or in both: then a paragraph and its translation follow each other. */
export function markdown(policy: Policy, languages: Languages): string {
  const about = languages.flatMap((locale, index) => {
    const { title, notices, facts } = aboutFile(policy, locale)
    const colon = locale === 'zh' ? '：' : ': '
    return [
      index === 0 ? `# ${escaped(title)}` : `**${escaped(title)}**`,
      notices.map((notice) => `> ${escaped(notice)}`).join('\n>\n'),
      [...facts, addressFact(locale)]
        .map(({ label, value, href }) => {
          const words = value === href ? '' : escaped(value)
          return `- ${label}${colon}${[words, href && `<${href}>`].filter(Boolean).join(' ')}`
        })
        .join('\n'),
    ]
  })
  return `${[...about, '---', ...readingOrder(policy).flatMap((block) => marked(block, languages))].join('\n\n')}\n`
}

/** The heading of the file is the first level: those of the text begin at the second. */
function marked(block: Block, languages: Languages): string[] {
  const prefix = block.level ? `${'#'.repeat(block.level + 1)} ` : ''
  const words = languages.map((locale) => {
    const number = locale === 'en' && block.number ? `${block.number}. ` : ''
    const parts = block.parts[locale].map((part) =>
      typeof part === 'string' ? escaped(part) : `*${escaped(part.title)}*`,
    )
    return number + parts.join('')
  })
  // A heading holds both languages, so that the outline has every section once.
  const text = prefix ? [prefix + words.join(' / ')] : words
  if (!block.addressed) return text
  return [...text, `[${escaped(clauseNames(block.clause, languages))}](${cardAddress(block.clause)})`]
}
