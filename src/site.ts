/** Where the site lives: the one place that reads the environment. */
import { parseEnvironment } from './environment.ts'

/** Host used until a permanent one is chosen; anything made for it is marked as a preview. */
const PLACEHOLDER_HOST = 'https://policy.example'

const environment = parseEnvironment(process.env)

/** Origin of the published site, from the environment variable `SITE`. */
export const origin = environment.origin ?? PLACEHOLDER_HOST

/** Path under which the site is served, from `BASE`; always begins and ends with a slash. */
export const base = environment.base

/** True until `SITE` names a permanent host: cards, codes and files then carry a preview mark. */
export const isPreview = origin === PLACEHOLDER_HOST

/** Where readers report an error in the translation, from `CORRECTIONS`: a mail address or an issue tracker; null hides the link. */
export const corrections = environment.corrections

/** Whether browsers keep a copy to read without a line. */
export const keepsCopies = environment.keepsCopies
