/** The files of `/data/`, one and all from the register. */

import type { APIRoute } from 'astro'
import type { PublishedFile } from '../../file-kinds.ts'
import { pathsUnder, responseOf } from '../../files/register.ts'
import { dataPath } from '../../urls.ts'

export const getStaticPaths = () => pathsUnder(dataPath(''))

export const GET: APIRoute<{ file: PublishedFile }> = ({ props }) => responseOf(props.file)
