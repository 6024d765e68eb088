/**
 * JSON that the page holds or the site serves. A page that stays open or a cache may join two builds: each reader says what it
 * needs, and what lacks it is an error that says so, not one of the network.
 */

export type Check<T> = (value: unknown) => value is T

export const isText: Check<string> = (value) => typeof value === 'string'

export const isObject = <T extends object>(value: unknown): value is T =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const listOf =
  <T>(is: Check<T>): Check<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(is)

export const recordOf =
  <T>(is: Check<T>): Check<Record<string, T>> =>
  (value): value is Record<string, T> =>
    isObject(value) && Object.values(value).every(is)

export const objectOf =
  <T extends object>(fields: { readonly [K in keyof T]-?: Check<T[K]> }): Check<T> =>
  (value): value is T =>
    isObject<T>(value) && (Object.keys(fields) as (keyof T)[]).every((key) => fields[key](value[key]))

export const orNull =
  <T>(is: Check<T>): Check<T | null> =>
  (value): value is T | null =>
    value === null || is(value)

/** @throws where it is no JSON, or not what is needed */
export function readJson<T>(what: string, text: string | undefined, is: Check<T>): T {
  const value: unknown = JSON.parse(text ?? 'null')
  if (!is(value)) throw new Error(`${what} is not what this page was made for: reload it`)
  return value
}

/** @throws TypeError where it cannot be fetched, otherwise as `readJson` */
export async function fetchJson<T>(address: string | URL, is: Check<T>): Promise<T> {
  const response = await fetch(address)
  if (!response.ok) throw new TypeError(`${response.status} for ${response.url}`)
  return readJson(response.url, await response.text(), is)
}
