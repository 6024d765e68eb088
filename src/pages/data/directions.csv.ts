import { directionsCsv } from '../../exports/directions.ts'
import { edition } from '../../exports/notice.ts'
import { policy } from '../../policy.ts'

export const GET = () =>
  new Response(directionsCsv(policy, edition), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
