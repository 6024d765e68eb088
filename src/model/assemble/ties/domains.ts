/** Which domain the text gives a phrase: its clause, the title of its task, the name of its zone, its sentence. */
import type { MarkSpan } from '../../parse/runs.ts'
import { textOf } from '../../parse/runs.ts'
import type { Clause } from '../../types.ts'
import { answersAt, areNested, directionsIn, type Phrase, refsIn, type TextTie } from './phrase.ts'

/** @returns what each rule finds, the strongest evidence first */
export function domainRules(clauses: readonly Clause[]): (phrase: Phrase) => TextTie[] {
  const tasks = new Map(clauses.flatMap((clause) => (clause.kind === 'task' ? [[clause.id, clause]] : [])))
  const isDomain = new Set(clauses.filter(({ kind }) => kind === 'domain').map(({ id }) => id))
  /** Words that stand for a domain, as the text itself uses them: 生物医药, 健康食品. */
  const fields = clauses.flatMap(({ segments }) =>
    segments
      .flatMap(refsIn)
      .flatMap(({ mark }) => (isDomain.has(mark.id) ? { word: textOf(mark.runs), domain: mark.id } : [])),
  )

  const only = (refs: readonly MarkSpan[], evidence: 'task-title' | 'named'): TextTie[] => {
    const named = [...new Set(refs.map(({ mark }) => mark.id).filter((id) => isDomain.has(id)))]
    return named.length === 1 ? named.map((id) => ({ id, evidence })) : []
  }

  const ofClause = ({ kind, id }: Clause): TextTie[] =>
    kind === 'domain' ? [{ id, evidence: 'own-clause' }] : []

  const byTaskTitle = (clause: Clause): TextTie[] => {
    const titles = tasks.get(answersAt(clause))?.segments.filter(({ role }) => role === 'title') ?? []
    return only(titles.flatMap(refsIn), 'task-title')
  }

  const byZoneName = ({ kind, label }: Clause): TextTie[] => {
    const field = kind === 'zone' && fields.find(({ word }) => label.zh.includes(word))
    return field ? [{ id: field.domain, evidence: 'zone-name' }] : []
  }

  /** A name that is another phrase, or a part of one, says nothing of its neighbors: 疫苗、重组蛋白、生物材料. */
  const bySentence = ({ segment, direction }: Phrase): TextTie[] => {
    const others = directionsIn(segment).filter(({ mark }) => mark.id !== direction)
    return only(
      refsIn(segment).filter((ref) => !others.some((other) => areNested(ref, other))),
      'named',
    )
  }

  return (phrase) => [
    ...ofClause(phrase.clause),
    ...byTaskTitle(phrase.clause),
    ...byZoneName(phrase.clause),
    ...bySentence(phrase),
  ]
}
