/** The figures of part three, read from the Chinese of the target clauses. */
import type { Clause, Target } from '../types.ts'

const YEAR = /到 (\d{4}) 年/
const FIGURES = /产业规模突破 (\d+) 亿元，制造业产值达到 (\d+) 亿元。/

/** The words that a target is read from. */
export const targetWords = { year: '到 … 年', figures: '产业规模突破 … 亿元，制造业产值达到 … 亿元。' }

/** Two separate series: the text does not say that one is a part of the other. A clause without the words gives none; a check says so. */
export const readTargets = (clauses: readonly Clause[]): Target[] =>
  clauses
    .filter((c) => c.kind === 'target')
    .flatMap((c) => {
      const year = c.segments.map(({ text }) => YEAR.exec(text.zh)?.[1]).find(Boolean)
      return c.segments.flatMap(({ id, text }) => {
        const [, scale, output] = FIGURES.exec(text.zh) ?? []
        if (!year || !scale || !output) return []
        return {
          clause: c.id,
          segment: id,
          year: Number(year),
          industryScale: Number(scale),
          manufacturingOutput: Number(output),
        }
      })
    })
