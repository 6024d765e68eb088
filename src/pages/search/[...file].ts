/** All that search and the finder fetch. */
import type { APIRoute } from 'astro'
import { searchPage } from '../../components/search/page.ts'
import { mediaTypeOf } from '../../hosting/table.ts'
import { locales } from '../../locale.ts'
import { type DataFile, dataFiles, settingsPath, tag } from '../../search/index/built.ts'

const settings = locales.map((locale) => ({
  path: settingsPath(locale),
  content: JSON.stringify(searchPage(locale)),
}))

export const getStaticPaths = () =>
  [...dataFiles, ...settings].map(({ path, content }) => ({
    params: { file: `${tag}/${path}` },
    props: { path, content },
  }))

export const GET: APIRoute<DataFile> = ({ props: { path, content } }) =>
  new Response(content, { headers: { 'content-type': mediaTypeOf(path).type } })
