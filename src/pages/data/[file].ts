/** The files of `/data/`, one and all from the register. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { files, type PublishedFile, responseOf } from '../../exports/files.ts'

const FOLDER = 'data/'

export const getStaticPaths = (() =>
  files
    .filter(({ path }) => path.startsWith(FOLDER))
    .map((file) => ({
      params: { file: file.path.slice(FOLDER.length) },
      props: { file },
    }))) satisfies GetStaticPaths

export const GET: APIRoute<{ file: PublishedFile }> = ({ props }) => responseOf(props.file)
