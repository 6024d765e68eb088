/** What the finder needs to search the text, should it find nothing itself. */
import type { APIRoute } from 'astro'
import { searchPage } from '../../components/search/page.ts'
import { type Locale, locales } from '../../locale.ts'

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }))

export const GET: APIRoute<{ locale: Locale }> = ({ props }) => Response.json(searchPage(props.locale))
