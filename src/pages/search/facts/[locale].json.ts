import type { APIRoute } from 'astro'
import { type Locale, locales } from '../../../locale.ts'
import { policy } from '../../../policy.ts'
import { searchFacts } from '../../../search/index/facts.ts'

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale }, props: { locale } }))

export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  Response.json(searchFacts(policy, props.locale))
