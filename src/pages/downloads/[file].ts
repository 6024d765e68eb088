/** The whole text as files. */
import type { APIRoute } from 'astro'
import { documentFiles, mediaTypes } from '../../exports/documents/index.ts'

export const getStaticPaths = () =>
  documentFiles.map((file) => ({ params: { file: file.name }, props: { file } }))

export const GET: APIRoute<{ file: (typeof documentFiles)[number] }> = async ({ props: { file } }) =>
  new Response(new Uint8Array(await file.make()), { headers: { 'Content-Type': mediaTypes[file.format] } })
