/** A clause as a picture to post. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { kept } from '../../../cache/content-cache.ts'
import { picturePng } from '../../../images/clause/picture.ts'
import { several } from '../../../images/drawing/several.ts'
import type { Clause } from '../../../model/types.ts'
import { policy } from '../../../policy.ts'
import type { LanguageChoice } from '../../../quoting/language-choices.ts'
import { picturesOf } from '../../../quoting/pictures.ts'
import { pictureFile } from '../../../urls.ts'

interface Picture {
  clause: Clause
  choice: LanguageChoice
}

const draw = ({ clause, choice }: Picture) => picturePng(policy, clause, choice, kept)

export const getStaticPaths = (async () => {
  const pictures = policy.clauses.flatMap((clause) =>
    picturesOf(policy.clauses, clause).map((choice): Picture => ({ clause, choice })),
  )
  if (import.meta.env.PROD) await several(pictures, draw)
  return pictures.map(({ clause, choice }) => ({
    params: { id: clause.id, picture: pictureFile(choice).replace(/\.png$/, '') },
    props: { clause, choice },
  }))
}) satisfies GetStaticPaths

export const GET: APIRoute<Picture> = async ({ props }) =>
  new Response(Uint8Array.from(await draw(props)), { headers: { 'content-type': 'image/png' } })
