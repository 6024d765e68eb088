/** What is asked and chosen, in the query of the address: what can be shared, and what back and forward lead to. */

/** Values by name; empty where nothing is. */
export type Asked<Name extends string> = Record<Name, string>

export const byName = <Name extends string>(
  names: readonly Name[],
  value: (name: Name) => string,
): Asked<Name> => Object.fromEntries(names.map((name) => [name, value(name)])) as Asked<Name>

export function readAddress<Name extends string>(names: readonly Name[]): Asked<Name> {
  const params = new URLSearchParams(location.search)
  return byName(names, (name) => params.get(name) ?? '')
}

/** The address of a page that is asked what was typed: whatever it is, half a character too. */
export const asking = (page: string, typed: string): string => `${page}?${new URLSearchParams({ q: typed })}`

/** @param isNew whether back should lead to what the address says now */
export function writeAddress(asked: Readonly<Record<string, string>>, isNew: boolean) {
  const url = new URL(location.href)
  for (const [name, value] of Object.entries(asked)) {
    if (value.trim()) url.searchParams.set(name, value.trim())
    else url.searchParams.delete(name)
  }
  if (url.href === location.href) return
  // A place in what was shown before.
  url.hash = ''
  try {
    if (isNew) history.pushState(null, '', url)
    else history.replaceState(null, '', url)
  } catch {
    // Too long or too often for this browser; the boxes still hold what is chosen.
  }
}
