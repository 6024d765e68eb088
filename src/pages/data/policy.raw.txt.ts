/** The text layer of the official PDF, for whoever repeats the check of the About page. */
import { readFileSync } from 'node:fs'
import { RAW_FILE } from '../../model/facts/index.ts'

export const GET = () => new Response(readFileSync(`src/content/${RAW_FILE}`))
