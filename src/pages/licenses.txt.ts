/** The licenses of what others made, which have to go with it. */
import { licenseTexts } from '../third-party.ts'

export const GET = () => new Response(licenseTexts())
