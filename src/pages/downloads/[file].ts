/** The files of `/downloads/`, one and all from the register. */

import type { APIRoute } from 'astro'
import type { PublishedFile } from '../../file-kinds.ts'
import { pathsUnder, responseOf } from '../../files/register.ts'
import { downloadPath } from '../../urls.ts'

export const getStaticPaths = () => pathsUnder(downloadPath(''))

export const GET: APIRoute<{ file: PublishedFile }> = ({ props }) => responseOf(props.file)
