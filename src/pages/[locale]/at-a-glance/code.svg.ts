/** The QR code of the page, for who meets it on another screen or on paper. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { bareQr } from '../../../images/qr/bare.ts'
import { type Locale, locales } from '../../../locale.ts'
import { absolute, titledPagePath } from '../../../urls.ts'

export const getStaticPaths = (() =>
  locales.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths

export const GET: APIRoute<never, { locale: Locale }> = ({ params }) =>
  new Response(bareQr(absolute(titledPagePath('at-a-glance', params.locale))), {
    headers: { 'content-type': 'image/svg+xml' },
  })
