/** The files of `/downloads/`, one and all from the register. */
import type { APIRoute } from 'astro'
import type { PublishedFile } from '../../file-kinds.ts'
import { pathsUnder, responseOf } from '../../files/register.ts'

export const getStaticPaths = () => pathsUnder('downloads/')

export const GET: APIRoute<{ file: PublishedFile }> = ({ props }) => responseOf(props.file)
