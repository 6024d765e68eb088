/** JSON that the page holds or the site serves. Each reader says what it needs; what lacks it is of another build. */
import { fetchAs, StaleError } from './trouble.ts'

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

/** @throws StaleError where it is no JSON, or not what is needed */
export function readJson<T>(what: string, text: string | undefined, is: Check<T>): T {
  const value = parsed(text)
  if (!is(value)) throw new StaleError(`${what} is not what this page was made for`)
  return value
}

function parsed(text = ''): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** @throws as `fetchAs` and `readJson` */
export const fetchJson = async <T>(address: string | URL, is: Check<T>): Promise<T> =>
  readJson(`${address}`, await fetchAs(address, (response) => response.text()), is)
