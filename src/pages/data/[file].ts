/** The files of `/data/`, one and all from the register. */
import type { APIRoute } from 'astro'
import type { PublishedFile } from '../../file-kinds.ts'
import { pathsUnder, responseOf } from '../../files/register.ts'

export const getStaticPaths = () => pathsUnder('data/')

export const GET: APIRoute<{ file: PublishedFile }> = ({ props }) => responseOf(props.file)
