/** The model for machines. */
import { policyJson } from '../../exports/policy-json.ts'
import { ui } from '../../i18n/index.ts'
import { policy } from '../../policy.ts'
import { isPreview, type Locale } from '../../site.ts'

/** Goes with every copy of the text; its addresses are not for print before the host is chosen. */
function notice(locale: Locale): string {
  const { unofficialLine, previewLine } = ui(locale)
  const gap = locale === 'en' ? ' ' : ''
  return isPreview ? `${unofficialLine}${gap}${previewLine}` : unofficialLine
}

export const GET = () => Response.json(policyJson(policy, { zh: notice('zh'), en: notice('en') }))
