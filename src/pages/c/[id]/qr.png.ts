/** The same code as PNG, for programs that take no SVG. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { kept } from '../../../cache/content-cache.ts'
import { qrPng } from '../../../images/qr/qr.ts'
import type { Clause } from '../../../model/types.ts'
import { policy } from '../../../policy.ts'

export const getStaticPaths = (() =>
  policy.clauses.map((clause) => ({ params: { id: clause.id }, props: { clause } }))) satisfies GetStaticPaths

export const GET: APIRoute<{ clause: Clause }> = async ({ props }) =>
  new Response(Uint8Array.from(await qrPng(props.clause, policy, kept)), {
    headers: { 'content-type': 'image/png' },
  })
