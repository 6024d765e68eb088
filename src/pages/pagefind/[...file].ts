import type { APIRoute, GetStaticPaths } from 'astro'
import { files } from '../../search/index/built.ts'

export const getStaticPaths = (() =>
  files.map(({ path, content }) => ({ params: { file: path }, props: { content } }))) satisfies GetStaticPaths

const type = (path = '') => (path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream')

export const GET: APIRoute<{ content: Uint8Array<ArrayBuffer> }> = ({ params, props }) =>
  new Response(props.content, { headers: { 'content-type': type(params.file) } })
