/** The JSON Schema of `/data/policy.json`, beside it. */
import { policyJsonSchema } from '../../exports/policy-schema.ts'
import { absolute } from '../../urls.ts'

export const GET = () => Response.json(policyJsonSchema(absolute('data/policy.schema.json')))
