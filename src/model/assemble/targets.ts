/** The figures of part three, read from the Chinese of the target clauses. */
import type { Clause, Target } from '../types.ts'

const FIGURES = /产业规模突破 (\d+) 亿元，制造业产值达到 (\d+) 亿元。/

/** Two separate series: the text does not say that one is a part of the other. */
export const readTargets = (clauses: readonly Clause[]): Target[] =>
  clauses
    .filter((c) => c.kind === 'target')
    .flatMap((c) => {
      const match = FIGURES.exec(c.segments.map((s) => s.text.zh).join(''))
      if (!match) return []
      return {
        clause: c.id,
        year: Number(c.id.replace('target-', '')),
        industryScale: Number(match[1]),
        manufacturingOutput: Number(match[2]),
      }
    })
