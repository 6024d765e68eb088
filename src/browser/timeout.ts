/** After this long a visitor is told, and may try again. */
const TIMEOUT_MS = 15_000

/** @throws when the promise has not settled in time. */
export function withTimeout<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the index is slow')), TIMEOUT_MS)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
