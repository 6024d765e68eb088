/** Each language has exactly the sections and clauses of the outline, in its order; ids are unique; parents exist. */
import { locales } from '../../locale.ts'
import type { Check } from '../assemble/draft.ts'

export const structure: Check = ({ facts, sections, policy }, report) => {
  const rule = 'structure'
  const known = new Set(facts.outline.map((s) => s.section))
  for (const locale of locales) {
    for (const [id, section] of sections[locale])
      if (!known.has(id))
        report({ file: section.file, line: 1, rule, message: `section ${id} is not in outline.yaml` })
    for (const { section, clauses, at } of facts.outline) {
      const file = `${locale}/${section}.mdx`
      const parsed = sections[locale].get(section)
      if (!parsed) {
        report({
          file,
          line: 1,
          rule,
          message: `expected this section (${at.file}:${at.line}), found no file`,
        })
        continue
      }
      const expected = clauses.map((c) => c.id)
      const found = parsed.clauses.map((c) => c.id)
      for (const clause of parsed.clauses)
        if (!expected.includes(clause.id))
          report({ file, line: clause.line, rule, message: `extra clause ${clause.id}: not in outline.yaml` })
      for (const { id, at } of clauses)
        if (!found.includes(id))
          report({ file, line: 1, rule, message: `missing clause ${id} (${at.file}:${at.line})` })
      const order = expected.filter((id) => found.includes(id))
      const present = parsed.clauses.filter((c, i) => order.includes(c.id) && found.indexOf(c.id) === i)
      for (const [i, clause] of present.entries())
        if (clause.id !== order[i])
          report({
            file,
            line: clause.line,
            rule,
            message: `clauses out of order: expected ${order[i]}, found ${clause.id}`,
          })
      for (const [i, clause] of parsed.clauses.entries())
        if (found.indexOf(clause.id) !== i)
          report({
            file,
            line: clause.line,
            rule,
            message: `duplicate id: clause ${clause.id} is already above; give one of them another id`,
          })
    }
  }

  const clauses = facts.outline.flatMap((s) => s.clauses)
  const ids = new Set(clauses.map((c) => c.id))
  for (const { id, parent, within } of clauses)
    if (parent && !ids.has(parent))
      report({ ...within('parent'), rule, message: `${id}: no parent ${parent}` })

  for (const { id, kind, lines, within } of clauses) {
    if (kind === 'notice' && !lines?.includes('heading'))
      report({
        ...within('lines'),
        rule,
        message: `${id}: expected lines, which say what each line is and which the heading`,
      })
    const found = policy.clauses.find((clause) => clause.id === id)?.segments.length ?? 0
    if (lines && lines.length !== found)
      report({
        ...within('lines'),
        rule,
        message: `${id}: lines names ${lines.length} forms, the clause has ${found} lines`,
      })
  }

  // A section may bear the name of its first clause. Terms: see readGlossary.
  const sectionIds = facts.outline.map(({ section, at }) => ({ id: `section ${section}`, at }))
  const named = [...sectionIds, ...clauses, ...facts.units, ...facts.places]
  const seen = new Set<string>()
  for (const { id, at } of named) {
    if (seen.has(id)) report({ ...at, rule, message: `duplicate id ${id}` })
    seen.add(id)
  }
}
