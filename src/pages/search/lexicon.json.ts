import type { APIRoute } from 'astro'
import { lexicon } from '../../search/index/built.ts'

export const GET: APIRoute = () => Response.json(lexicon)
