/** What is fetched, and why it did not come: an error of ours is never called the network’s. */
import type { Trouble } from '../i18n/trouble.ts'

/** After this long a visitor is told, and may try again. */
const TIMEOUT_MS = 15_000

/** The line, or the host. */
export class NetworkError extends Error {}

/** A page and a file of two builds: a page that stays open or a cache may join them. */
export class StaleError extends Error {}

export function troubleOf(error: unknown): Trouble {
  if (error instanceof NetworkError) return 'network'
  if (error instanceof StaleError) return 'stale'
  console.error(error)
  return 'ours'
}

/** @throws NetworkError when the promise has not settled in time. */
export function withTimeout<T>(promise: Promise<T>, ms = TIMEOUT_MS): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NetworkError('no answer in time')), ms)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** @throws NetworkError, or StaleError where the site no longer has it */
export async function fetchAs<T>(
  address: string | URL,
  read: (response: Response) => Promise<T>,
  options?: RequestInit,
): Promise<T> {
  const receive = async () => {
    const response = await fetch(address, options)
    if (response.ok) return read(response)
    const Reason = response.status === 404 ? StaleError : NetworkError
    throw new Reason(`${response.status} for ${response.url}`)
  }
  try {
    return await withTimeout(receive())
  } catch (error) {
    // A body that breaks off is an error of the line as well.
    throw error instanceof StaleError || error instanceof NetworkError ? error : new NetworkError(`${error}`)
  }
}

/**
 * A script that is fetched when it is needed. Browsers say only that they could not: the site is asked why.
 *
 * @throws as the script does, or as `fetchAs`
 */
export async function imported<T>(coming: Promise<T>): Promise<T> {
  try {
    return await coming
  } catch (error) {
    if (!(error instanceof TypeError && /import/i.test(error.message))) throw error
    await fetchAs(location.pathname, async () => undefined, { method: 'HEAD', cache: 'no-store' })
    throw new StaleError(error.message)
  }
}
