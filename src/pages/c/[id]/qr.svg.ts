/** The QR code of a clause's card, to print and to place in documents. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { kept } from '../../../cache/content-cache.ts'
import { codeFile } from '../../../images/qr/code-file.ts'
import type { Clause } from '../../../model/types.ts'
import { policy } from '../../../policy.ts'

export const getStaticPaths = (() =>
  policy.clauses.map((clause) => ({ params: { id: clause.id }, props: { clause } }))) satisfies GetStaticPaths

export const GET: APIRoute<{ clause: Clause }> = async ({ props }) =>
  new Response(await codeFile(props.clause, policy, kept), { headers: { 'content-type': 'image/svg+xml' } })
