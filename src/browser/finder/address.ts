/** What is chosen, in the address: what can be shared, and what back and forward lead to. */
import { facets } from '../../finder/filters.ts'

export const choices = ['q', ...facets, 'group'] as const

/** What is typed and what each box says; empty where nothing is. */
export type Chosen = Record<(typeof choices)[number], string>

export const byChoice = (value: (name: keyof Chosen) => string): Chosen =>
  Object.fromEntries(choices.map((name) => [name, value(name)])) as Chosen

export function readAddress(): Chosen {
  const params = new URLSearchParams(location.search)
  return byChoice((name) => params.get(name) ?? '')
}

/** @param isNew whether back should lead to what the address says now */
export function writeAddress(chosen: Chosen, isNew: boolean) {
  const url = new URL(location.href)
  for (const name of choices) {
    const value = chosen[name].trim()
    if (value) url.searchParams.set(name, value)
    else url.searchParams.delete(name)
  }
  if (url.href === location.href) return
  url.hash = ''
  try {
    if (isNew) history.pushState(null, '', url)
    else history.replaceState(null, '', url)
  } catch {
    // Too long or too often for this browser; the boxes still hold what is chosen.
  }
}
