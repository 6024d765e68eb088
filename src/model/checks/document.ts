/** What `document.yaml` names exists; what `industrial-layout.yaml` names is in the glossary; domains and zones have a short name. */
import type { Check } from '../assemble/draft.ts'
import { GLOSSARY_FILE } from '../facts/glossary.ts'

export const document: Check = ({ facts, policy }, report) => {
  const { drafterUnit, example } = facts.document
  if (!policy.units.some(({ id }) => id === drafterUnit))
    report({
      ...facts.inDocument('drafterUnit'),
      rule: 'document',
      message: `drafterUnit: expected a unit of units.yaml, found ${drafterUnit}`,
    })
  if (!policy.clauses.some(({ id }) => id === example))
    report({
      ...facts.inDocument('example'),
      rule: 'document',
      message: `example: expected a clause of outline.yaml, found ${example}`,
    })

  const layout = facts.industrialLayout
  for (const key of ['pattern', 'motto'] as const) {
    const term = layout[key]
    if (!facts.glossary.some(({ id }) => id === term))
      report({
        ...layout.within(key),
        rule: 'document',
        message: `expected a row of ${GLOSSARY_FILE}, found ${term}`,
      })
  }

  for (const { kind, id, short, at, within } of facts.outline.flatMap(({ clauses }) => clauses)) {
    const isMarked = kind === 'domain' || kind === 'zone'
    if (isMarked && !short)
      report({ ...at, rule: 'document', message: `${id}: expected a short name, \`short: { zh, en }\`` })
    if (!isMarked && short)
      report({
        ...within('short'),
        rule: 'document',
        message: `${id}: only a domain or a zone has a short name`,
      })
  }
}
