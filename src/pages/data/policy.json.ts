/** The model for machines. */
import { notice } from '../../exports/notice.ts'
import { policyJson } from '../../exports/policy-json.ts'
import { policy } from '../../policy.ts'

export const GET = () => Response.json(policyJson(policy, notice))
