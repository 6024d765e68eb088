/** A text by itself, for the rules on writing. */
import type { Written } from '../../src/model/written.ts'

export const writtenAs = (text: string): Written => ({
  name: 'it',
  at: { file: 'it', line: 1 },
  language: 'en',
  text,
})
