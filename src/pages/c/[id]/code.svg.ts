/** The QR code of the card without a caption, for the card itself and for kits. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { bareQr } from '../../../images/qr/bare.ts'
import { policy } from '../../../policy.ts'
import { absolute, cardPath } from '../../../urls.ts'

export const getStaticPaths = (() =>
  policy.clauses.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths

export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  new Response(bareQr(absolute(cardPath(params.id))), { headers: { 'content-type': 'image/svg+xml' } })
