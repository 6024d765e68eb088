import { directionsJson } from '../../exports/directions.ts'
import { notice } from '../../exports/notice.ts'
import { policy } from '../../policy.ts'

export const GET = () => Response.json(directionsJson(policy, notice))
