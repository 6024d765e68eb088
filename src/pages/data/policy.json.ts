/** The model for machines. */
import { policyJson } from '../../exports/policy-json.ts'
import { ui } from '../../i18n/index.ts'
import { policy } from '../../policy.ts'

export const GET = () =>
  Response.json(policyJson(policy, { zh: ui('zh').unofficialLine, en: ui('en').unofficialLine }))
