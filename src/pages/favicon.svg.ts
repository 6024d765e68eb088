import { icon } from '../images/icon.ts'

export const GET = () => new Response(icon(5), { headers: { 'Content-Type': 'image/svg+xml' } })
