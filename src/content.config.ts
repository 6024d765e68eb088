import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { frontmatterSchema } from './model/parse/section.ts'

/** The MDX sections of both languages; entry ids are `zh/task-7`, `en/task-7`. */
const sections = defineCollection({
  loader: glob({ pattern: '{zh,en}/*.mdx', base: './src/content' }),
  schema: frontmatterSchema,
})

export const collections = { sections }
