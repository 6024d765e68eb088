/** Where the site lives: the one place that reads the environment. */

/** Host used until a permanent one is chosen; anything made for it is marked as a preview. */
const PLACEHOLDER_HOST = 'https://policy.example'

/** Origin of the published site, from the environment variable `SITE`. */
export const origin = (process.env.SITE ?? PLACEHOLDER_HOST).replace(/\/+$/, '')

/** Path under which the site is served, from `BASE`; always begins and ends with a slash. */
export const base = `/${(process.env.BASE ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/')

/** True until `SITE` names a permanent host: cards, codes and files then carry a preview mark. */
export const isPreview = origin === PLACEHOLDER_HOST

/** Where readers report an error in the translation: a mail address or an issue tracker; null hides the link. */
export const corrections: string | null = process.env.CORRECTIONS ?? null
