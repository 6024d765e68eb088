/** Which of many words stand in a text. */

/** A word is looked for only where its first character is: a text is read as fast among many words as among few. */
export function heldFinder<T>(rows: readonly T[], wordOf: (row: T) => string): (text: string) => T[] {
  const beginning = Map.groupBy(
    rows.map((row, at) => ({ row, at, word: wordOf(row) })),
    ({ word }) => word.charAt(0),
  )
  return (text) =>
    [...new Set(text.split(''))]
      .flatMap((first) => beginning.get(first) ?? [])
      .filter(({ word }) => text.includes(word))
      .sort((a, b) => a.at - b.at)
      .map(({ row }) => row)
}
