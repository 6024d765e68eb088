/** Where a long Chinese heading may be broken is said, and what says it is that heading. */
import type { Check } from '../assemble/draft.ts'

/** Letters that a heading may have and stand unbroken on the narrowest phone. */
const SHORT = 8

export const headings: Check = ({ facts, policy }, report) => {
  for (const { id, heading, within } of facts.outline.flatMap(({ clauses }) => clauses)) {
    const own = policy.clause(id).segments.find(({ form }) => form === 'heading')?.text.zh ?? ''
    const letters = own.match(/\p{L}/gu)?.length ?? 0
    if (heading === undefined) {
      if (letters > SHORT)
        report({
          ...within('heading'),
          rule: 'headings',
          message: `${id}: expected \`heading: ${own}\` with | where a line may end`,
        })
    } else if (heading.replaceAll('|', '') !== own)
      report({
        ...within('heading'),
        rule: 'headings',
        message: `${id}: expected the heading of the text, ${own || 'which has none'}, found ${heading}`,
      })
    else if (heading.split('|').includes(''))
      report({
        ...within('heading'),
        rule: 'headings',
        message: `${id}: a line of the heading would be empty: ${heading}`,
      })
  }
}
