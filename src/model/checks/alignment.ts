/** A clause has the same number of lines in both languages: line n says the same thing in each. */
import type { Check } from '../assemble/draft.ts'

export const alignment: Check = ({ sections }, report) => {
  for (const [id, chinese] of sections.zh)
    for (const clause of chinese.clauses) {
      const twin = sections.en.get(id)?.clauses.find((c) => c.id === clause.id)
      if (twin && twin.lines.length !== clause.lines.length)
        report({
          file: `en/${id}.mdx`,
          line: twin.line,
          rule: 'alignment',
          message: `${clause.id}: expected ${clause.lines.length} lines as in Chinese, found ${twin.lines.length}`,
        })
    }
}
