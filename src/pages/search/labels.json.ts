import type { APIRoute } from 'astro'
import { labels } from '../../search/index/built.ts'

export const GET: APIRoute = () => Response.json(labels)
