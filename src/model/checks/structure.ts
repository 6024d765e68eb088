/** Each language has exactly the sections and clauses of the outline, in its order; ids are unique; parents exist. */
import { locales } from '../../site.ts'
import type { Check } from '../draft.ts'

export const structure: Check = ({ facts, sections }, report) => {
  const rule = 'structure'
  const known = new Set(facts.outline.map((s) => s.section))
  for (const locale of locales) {
    for (const [id, section] of sections[locale])
      if (!known.has(id))
        report({ file: section.file, line: 1, rule, message: `section ${id} is not in outline.yaml` })
    for (const { section, clauses } of facts.outline) {
      const file = `${locale}/${section}.mdx`
      const parsed = sections[locale].get(section)
      if (!parsed) {
        report({ file, line: 1, rule, message: `expected this section, found no file` })
        continue
      }
      const expected = clauses.map((c) => c.id)
      const found = parsed.clauses.map((c) => c.id)
      for (const clause of parsed.clauses)
        if (!expected.includes(clause.id))
          report({ file, line: clause.line, rule, message: `extra clause ${clause.id}: not in outline.yaml` })
      for (const id of expected)
        if (!found.includes(id)) report({ file, line: 1, rule, message: `missing clause ${id}` })
      const common = expected.filter((id) => found.includes(id))
      const order = parsed.clauses.filter((c) => common.includes(c.id))
      const misplaced = order.find((c, i) => c.id !== common[i])
      if (misplaced && new Set(found).size === found.length)
        report({
          file,
          line: misplaced.line,
          rule,
          message: `clauses out of order: expected ${common[order.indexOf(misplaced)]}, found ${misplaced.id}`,
        })
      for (const [i, clause] of parsed.clauses.entries())
        if (found.indexOf(clause.id) !== i)
          report({
            file,
            line: clause.line,
            rule,
            message: `duplicate id: clause ${clause.id} stands already`,
          })
    }
  }

  const ids = facts.outline.flatMap((s) => s.clauses.map((c) => c.id))
  for (const clause of facts.outline.flatMap((s) => s.clauses))
    if (clause.parent && !ids.includes(clause.parent))
      report({ file: 'outline.yaml', line: 1, rule, message: `${clause.id}: no parent ${clause.parent}` })
  const named = [
    ...facts.outline.map((s) => ({ id: `section ${s.section}`, at: { file: 'outline.yaml', line: 1 } })),
    ...ids.map((id) => ({ id, at: { file: 'outline.yaml', line: 1 } })),
    ...facts.units,
    ...facts.places,
  ]
  const seen = new Set<string>()
  for (const { id, at } of named) {
    if (seen.has(id)) report({ ...at, rule, message: `duplicate id ${id}` })
    seen.add(id)
  }
}
