/** What the copy menu and the kit read of a clause. */
import type { APIRoute, GetStaticPaths } from 'astro'
import type { Clause } from '../../../model/types.ts'
import { policy } from '../../../policy.ts'
import { cardJson } from '../../../quoting/card-json.ts'

export const getStaticPaths = (() =>
  policy.clauses.map((clause) => ({ params: { id: clause.id }, props: { clause } }))) satisfies GetStaticPaths

export const GET: APIRoute<{ clause: Clause }> = ({ props }) => Response.json(cardJson(policy, props.clause))
