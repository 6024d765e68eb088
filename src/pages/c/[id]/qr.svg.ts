/** The QR code of a clause's card, to print and to place in documents. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { kept } from '../../../cache/content-cache.ts'
import { withMetadata } from '../../../images/metadata.ts'
import { qrSvg } from '../../../images/qr/qr.ts'
import { locales } from '../../../locale.ts'
import type { Clause } from '../../../model/types.ts'
import { policy } from '../../../policy.ts'
import { absolute, cardPath } from '../../../urls.ts'

export const getStaticPaths = (() =>
  policy.clauses.map((clause) => ({ params: { id: clause.id }, props: { clause } }))) satisfies GetStaticPaths

export const GET: APIRoute<{ clause: Clause }> = async ({ props }) =>
  new Response(
    withMetadata(
      await qrSvg(props.clause, policy, kept),
      policy,
      absolute(cardPath(props.clause.id)),
      locales,
    ),
    { headers: { 'content-type': 'image/svg+xml' } },
  )
