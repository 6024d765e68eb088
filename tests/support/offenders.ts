/** One test a rule: it looks at everything and lists all that breaks the rule, for `expect(offenders(…)).toEqual([])`. */
import { firstDifference } from '../../src/model/source.ts'

/** What an assertion of Vitest says, and around the first difference what it compared. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (!('actual' in error && 'expected' in error)) return error.message
  const [expected, found] = [error.expected, error.actual].map((value) => JSON.stringify(value) ?? '')
  const difference = firstDifference(expected ?? '', found ?? '')
  return difference ? `${error.message} (${difference.expected} / ${difference.found})` : error.message
}

/**
 * @param name what an item is called in the list
 * @param check throws, as `expect` does, where an item breaks the rule
 * @returns a line for each item that does: its name and why
 * @throws when there are no items, for then nothing has been looked at
 */
export function offenders<T>(
  items: Iterable<T>,
  name: (item: T) => string,
  check: (item: T) => void,
): string[] {
  const list = [...items]
  if (list.length === 0) throw new Error('nothing to look at')
  return list.flatMap((item) => {
    try {
      check(item)
      return []
    } catch (error) {
      return `${name(item)}: ${reason(error)}`
    }
  })
}
