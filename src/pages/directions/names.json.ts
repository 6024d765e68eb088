import type { APIRoute } from 'astro'
import { finderNames } from '../../finder/index.ts'
import { policy } from '../../policy.ts'

export const GET: APIRoute = () => Response.json(finderNames(policy))
