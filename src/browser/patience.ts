/** After this long a visitor is told, and may try again. */
const PATIENCE_MS = 15_000

/** @throws when the promise has not settled in time. */
export function withPatience<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the index is slow')), PATIENCE_MS)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
