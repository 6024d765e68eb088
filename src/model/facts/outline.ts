/** The skeleton of the text. */
import type { z } from 'zod'
import type { outlineSchema } from './schemas.ts'

export type Outline = z.infer<typeof outlineSchema>
export type OutlineClause = Outline[number]['clauses'][number]
