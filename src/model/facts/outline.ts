/** The skeleton of the text, flattened for lookup. */
import type { z } from 'zod'
import type { outlineSchema } from './schemas.ts'

export type Outline = z.infer<typeof outlineSchema>
export type OutlineClause = Outline[number]['clauses'][number]

/** Clauses of the outline by id, in the order of the text. */
export const outlineClauses = (outline: Outline): Map<string, OutlineClause> =>
  new Map(outline.flatMap((section) => section.clauses.map((clause) => [clause.id, clause] as const)))
