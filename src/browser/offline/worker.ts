/**
 * Keeps a copy of one build and answers from it where there is no line. What enters the copy is, byte for byte, what the build
 * wrote under that address; a page is answered from the copy of this build alone, and its files have addresses that say their
 * content. So no page ever gets a file of another build. Why: docs/decisions/22-without-a-line.md.
 */
import type { Bilingual, Locale } from '../../locale.ts'
import { COPIES, deleteCopies } from './copies.ts'
import { type FetchEvent, scope } from './scope.ts'

/** What the build knows of itself. Paths stand below the root of the site: `zh/text/`. */
export interface Copy {
  /** Root of the site on its host. */
  base: string
  version: string
  /** Pages and files that every copy has, and the beginning of the SHA-256 of each. */
  essential: Readonly<Record<string, string>>
  /** Pages that are kept when they are seen, and the pictures in them. */
  others: Readonly<Record<string, string>>
  /** Folders whose files have addresses that say their content. */
  folders: readonly string[]
  /** The page for what is missing, by language. */
  missing: Bilingual
  style: string
  note: Bilingual
  again: Bilingual
  /** Words of the page for what is missing, and what it says where that is only not in the copy. */
  notInCopy: readonly (readonly [said: string, instead: string])[]
}
declare const COPY: Copy
const { base, essential, others } = COPY

const NAME = COPIES + COPY.version
/** Stands in a copy once it is whole. */
const WHOLE = `${base}sw.js`
/** After this long without a whole page the copy is shown. */
const PATIENCE_MS = 4000
/** Files on their way at once, so that the reader's own come first. */
const LANES = 4

const hashes = new Map(Object.entries({ ...others, ...essential }))
const isKnown = (path: string) => hashes.has(path)
const isPage = (path: string) => path === '' || /(\/|\.html)$/.test(path)

async function isGenuine(path: string, body: ArrayBuffer): Promise<boolean> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
  const hex = [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const expected = hashes.get(path)
  return expected !== undefined && hex.startsWith(expected)
}

/** @throws where it is not what this build wrote there */
async function genuine(path: string, response: Response): Promise<Response> {
  const body = await response.arrayBuffer()
  if (!(await isGenuine(path, body))) throw new Error(`${path} is not of this build`)
  return new Response(body, { headers: response.headers })
}

/** Not those of another site on this host. In the order in which they were begun. */
const ours = async () => (await caches.keys()).filter((name) => name.startsWith(COPIES))

async function inAnyOfOurs(address: string): Promise<Response | undefined> {
  for (const cacheName of await ours()) {
    const kept = await caches.match(address, { cacheName })
    if (kept) return kept
  }
  return undefined
}

/** From an earlier copy, from the line, from behind a cache that still has an older one. */
async function obtain(path: string): Promise<Response> {
  const address = base + path
  const kept = await inAnyOfOurs(address)
  const ways = [
    ...(kept ? [async () => kept] : []),
    () => fetch(address),
    () => fetch(address, { cache: 'reload' }),
  ]
  for (const way of ways)
    try {
      return await genuine(path, await way())
    } catch {
      // The next way.
    }
  throw new Error(`no ${path}`)
}

/** A page is kept with the pictures in it, or not at all. */
async function keep(cache: Cache, path: string, response?: Response) {
  if (await cache.match(base + path)) return
  const whole = response ?? (await obtain(path))
  if (isPage(path))
    for (const [, picture = ''] of (await whole.clone().text()).matchAll(/<img[^>]* src="([^"?]+)"/g)) {
      if (isKnown(picture.slice(base.length))) await keep(cache, picture.slice(base.length))
    }
  await cache.put(base + path, whole)
}

/** Paths of what this address names, without its query. */
const pathOf = (address: string) =>
  new URL(address).pathname.slice(base.length).replace(/(^|\/)index\.html$/, '$1')

/** Pages that the reader has open, or that earlier copies have. */
async function pagesSeen(): Promise<string[]> {
  const open = await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' })
  const kept = await Promise.all((await ours()).map(async (name) => (await caches.open(name)).keys()))
  return [...open, ...kept.flat()]
    .map(({ url }) => pathOf(url))
    .filter((path) => isPage(path) && isKnown(path))
}

/** All or nothing; what has arrived before the line broke need not come again. */
async function fill() {
  const cache = await caches.open(NAME)
  const wanted = [...new Set([...Object.keys(essential), ...(await pagesSeen())])]
  const lane = async () => {
    for (let path = wanted.shift(); path !== undefined; path = wanted.shift()) await keep(cache, path)
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  if (!(await caches.has(NAME))) throw new Error('another version took the copy away')
  await cache.put(WHOLE, new Response(String(Date.now())))
}

/** When a copy was last made whole or found so by a worker that was installed: a build may come back. 0: it is not. */
async function wholeSince(cacheName: string): Promise<number> {
  const mark = await caches.match(WHOLE, { cacheName })
  return mark ? Number(await mark.text()) : 0
}

/** The whole copy before this one stays for pages that are open: they ask for files of theirs. */
async function takeOver() {
  const names = await ours()
  const since = new Map(await Promise.all(names.map(async (name) => [name, await wholeSince(name)] as const)))
  const of = (name: string) => since.get(name) ?? 0
  // One that is begun later, or whole later, is being made or waits for its turn.
  const earlier = names.filter((name, i) => (of(name) ? of(name) < of(NAME) : i < names.indexOf(NAME)))
  const last = earlier.reduce((one, other) => (of(other) > of(one) ? other : one), '')
  for (const name of earlier) {
    const { installing, waiting } = scope.registration
    // A host that is renewed gives the new worker and the old by turns: what is being made is not taken away.
    if (name !== last && !installing && !waiting) await caches.delete(name)
  }
  await scope.clients.claim()
}

const isHtml = ({ headers }: Response) => /^text\/html/.test(headers.get('content-type') ?? '')

/** Where a site no longer has this worker, browsers keep it, and its copy, for ever: it goes by itself. */
async function leaveIfGone() {
  const answer = await fetch(WHOLE, { cache: 'no-store', redirect: 'manual' })
  const { status, type } = answer
  if (status !== 404 && status !== 410 && type !== 'opaqueredirect' && !(answer.ok && isHtml(answer))) return
  await deleteCopies()
  await scope.registration.unregister()
}

/** @throws where the line broke, also where nobody says so */
async function fromLine(event: FetchEvent, path: string): Promise<Response> {
  const response = await fetch(event.request)
  const leave = () => event.waitUntil(leaveIfGone().catch(() => {}))
  if (!isHtml(response)) {
    leave()
    return response
  }
  const body = await response.arrayBuffer()
  const { status, statusText, headers } = response
  if (await isGenuine(path, body)) {
    // Where the reader has not sent the copy away meanwhile.
    if (await caches.has(NAME))
      event.waitUntil(keep(await caches.open(NAME), path, new Response(body, { headers })).catch(() => {}))
  } else if (isKnown(path) && !new TextDecoder().decode(body).includes('</html>')) throw new Error('cut')
  else leave()
  return new Response(body, { status, statusText, headers })
}

async function page(event: FetchEvent, path: string): Promise<Response> {
  const coming = fromLine(event, path)
  event.waitUntil(coming.catch(() => {}))
  const hasCopy = (await wholeSince(NAME)) > 0
  // Browsers make room as they like: what was taken away is made again.
  if (!hasCopy && event.request.mode === 'navigate') event.waitUntil(fill().catch(() => {}))
  const copied = hasCopy ? await caches.match(base + path, { cacheName: NAME }) : undefined
  try {
    if (!copied) return await coming
    const answer = await Promise.race([
      coming,
      new Promise<null>((late) => setTimeout(late, PATIENCE_MS, null)),
    ])
    if (answer && answer.status < 500) return answer
  } catch {
    // The copy, then.
  }
  if (event.request.mode !== 'navigate') return copied ?? Response.error()
  if (copied) return noted(copied)
  const missing = COPY.missing[path.startsWith('en/') ? 'en' : 'zh']
  const instead = hasCopy ? await caches.match(base + missing, { cacheName: NAME }) : undefined
  return instead ? noted(instead, isKnown(path) ? 503 : 404) : Response.error()
}

/** The page with a line that says what it is; its pictures are those of the copy, whatever the line gives meanwhile. */
async function noted(copied: Response, status = 200): Promise<Response> {
  let html = await copied.text()
  if (status !== 200) for (const [said, instead] of COPY.notInCopy) html = html.split(said).join(instead)
  const languages: Locale[] = html.includes('<body data-bilingual')
    ? ['zh', 'en']
    : [/<html lang="en"/.test(html) ? 'en' : 'zh']
  const says = languages.map(
    (l) => `<span lang="${l}">${COPY.note[l]} <a href="">${COPY.again[l]}</a></span>`,
  )
  html = html
    .replace(/(<img[^>]* src="[^"?]+)"/g, `$1?copy=${COPY.version}"`)
    .replace(
      '<main ',
      `<link rel="stylesheet" href="${base}${COPY.style}"><p class="no-line" role="status">${says.join(' ')}</p><main `,
    )
  return new Response(html, { status, headers: copied.headers })
}

async function file(request: Request, path: string): Promise<Response> {
  const of = new URL(request.url).searchParams.get('copy')
  const kept = await (of === null
    ? inAnyOfOurs(base + path)
    : caches.match(base + path, { cacheName: COPIES + of }))
  return kept ?? (isKnown(path) ? genuine(path, await fetch(request)) : fetch(request))
}

scope.oninstall = (event) => {
  // Safe under open pages: their files have addresses of their own.
  event.waitUntil(fill().then(() => scope.skipWaiting()))
}
scope.onactivate = (event) => event.waitUntil(takeOver())
scope.onfetch = (event) => {
  const { request } = event
  const { origin, pathname, search } = new URL(request.url)
  if (request.method !== 'GET' || request.headers.has('range')) return
  if (origin !== location.origin || !pathname.startsWith(base)) return
  const path = pathOf(request.url)
  if (isPage(path) && (request.mode === 'navigate' || isKnown(path))) event.respondWith(page(event, path))
  else if (COPY.folders.some((folder) => path.startsWith(folder)) || search.startsWith('?copy='))
    event.respondWith(file(request, path))
}
