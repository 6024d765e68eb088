/** A clause as a picture to post. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { kept } from '../../../cache/content-cache.ts'
import { picturePng, picturesOf } from '../../../images/clause/picture.ts'
import { several } from '../../../images/drawing/several.ts'
import type { Clause } from '../../../model/types.ts'
import { policy } from '../../../policy.ts'
import type { LanguageChoice } from '../../../quoting/clips.ts'
import { cardPath, picturePath } from '../../../urls.ts'

interface Picture {
  clause: Clause
  choice: LanguageChoice
}

const draw = ({ clause, choice }: Picture) => picturePng(policy, clause, choice, kept)

export const getStaticPaths = (async () => {
  const pictures = policy.clauses.flatMap((clause) =>
    picturesOf(policy, clause).map((choice): Picture => ({ clause, choice })),
  )
  if (import.meta.env.PROD) await several(pictures, draw)
  return pictures.map((props) => {
    const { id } = props.clause
    const file = picturePath(id, props.choice).slice(cardPath(id).length)
    return { params: { id, picture: file.replace(/\.png$/, '') }, props: { ...props } }
  })
}) satisfies GetStaticPaths

export const GET: APIRoute<Picture> = async ({ props }) =>
  new Response(Uint8Array.from(await draw(props)), { headers: { 'content-type': 'image/png' } })
