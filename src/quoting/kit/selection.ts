/** A kit as an address: `?c=task-7-1,domain-biomaterials`. Whoever writes an address may write anything into it. */

/**
 * The clauses that are asked for, in their order and once each; null where the address asks for none.
 *
 * @param search query string of the address
 * @param known ids of all clauses: nothing else is ever used
 */
export function selectionOf(search: string, known: ReadonlySet<string>): string[] | null {
  const asked = new URLSearchParams(search).getAll('c')
  if (asked.length === 0) return null
  const ids = asked.flatMap((value) => value.split(',')).filter((id) => known.has(id))
  return [...new Set(ids)]
}

/** The same address with another selection; without one where nothing is selected. Commas stay as they are, to be read. */
export function withSelection(address: string, ids: readonly string[]): string {
  const url = new URL(address)
  url.hash = ''
  url.searchParams.delete('c')
  if (ids.length === 0) return url.href
  return `${url.href}${url.search ? '&' : '?'}c=${ids.join()}`
}
