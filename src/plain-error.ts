/**
 * An error of whoever writes content or sets variables, not of the code: its message says all there is to say.
 *
 * Astro prints a stack wherever there is one, and where toString() holds the word "document" a hint about browser APIs.
 */
export class PlainError extends Error {
  override stack = ''

  override toString(): string {
    return this.name
  }
}
