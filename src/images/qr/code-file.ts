/** The QR code of a clause's card as a file to keep: on its card and in the ZIP of all files. */
import type { ContentCache } from '../../cache/content-cache.ts'
import { locales } from '../../locale.ts'
import type { Clause, Policy } from '../../model/types.ts'
import { absolute, cardPath } from '../../urls.ts'
import { withMetadata } from '../metadata.ts'
import { qrSvg } from './qr.ts'

/** SVG with edition, source and terms. */
export const codeFile = async (clause: Clause, policy: Policy, cache: ContentCache): Promise<string> =>
  withMetadata(await qrSvg(clause, policy, cache), policy, absolute(cardPath(clause.id)), locales)
