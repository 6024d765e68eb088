/** Mentions as the text has them: in its sections, sentence by sentence. */
import type { Clause, Evidence, Policy, Segment } from '../model/types.ts'
import { directionsIn } from './counts.ts'
import { tieTo } from './evidence.ts'
import type { Mentioned } from './passage.ts'

export interface Sentence {
  clause: Clause
  segment: Segment
  mentioned: readonly Mentioned[]
}

export interface SectionSentences {
  /** The domain, zone, task, safeguard or part that they stand in. */
  section: Clause
  sentences: readonly Sentence[]
}

/** The sentences that the mentions stand in, in the order of the text; each stands once. */
export const sentencesOf = (
  { clauses }: Pick<Policy, 'clauses'>,
  mentioned: readonly Mentioned[],
): Sentence[] =>
  clauses.flatMap((clause) =>
    clause.segments.flatMap((segment) => {
      const own = mentioned.filter(({ mention }) => mention.segment === segment.id)
      return own.length > 0 ? { clause, segment, mentioned: own } : []
    }),
  )

/** In the order of the text; each sentence stands once. */
export function sentencesBySection(policy: Policy, mentioned: readonly Mentioned[]): SectionSentences[] {
  const groups = new Map<Clause, Sentence[]>()
  for (const sentence of sentencesOf(policy, mentioned)) {
    const { clause } = sentence
    const section = policy.clauses.find(({ id }) => id === clause.section) ?? clause
    groups.set(section, [...(groups.get(section) ?? []), sentence])
  }
  return [...groups].map(([section, sentences]) => ({ section, sentences }))
}

/** The sections whose words are tied to a domain by this evidence: the zones named for it, the tasks that bear its name. */
export const sectionsTiedBy = (policy: Policy, domain: string, evidence: Evidence): Clause[] =>
  sentencesBySection(
    policy,
    directionsIn(policy, 'domain', domain).mentions.filter(
      ({ mention }) => tieTo(mention, domain)?.evidence === evidence,
    ),
  ).map(({ section }) => section)
