/** The copies of this site in this browser, for pages and workers. */

/** Written in by the build; empty where the site keeps no copies. */
declare const WORKER_ADDRESS: string
export const WORKER = WORKER_ADDRESS

/** Names of our copies begin so; another site on this host has another address. */
export const COPIES = `copy ${WORKER} `

export async function deleteCopies() {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith(COPIES)).map((name) => caches.delete(name)))
}
