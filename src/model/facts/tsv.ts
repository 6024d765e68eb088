/** What the tables of facts have in common: a header, then rows with a cell for each column, separated by tabs. */

/**
 * @param columns names in the header, in their order
 * @param fail takes a header that differs, and each row with too few or too many cells
 * @param toRow makes something of a row, whose line is counted from 1, and says itself what is wrong with the words in it
 */
export function readTsv<T>(
  source: string,
  columns: readonly string[],
  fail: (line: number, message: string) => void,
  toRow: (cells: readonly string[], line: number) => T,
): T[] {
  const [header = '', ...rows] = source.replace(/\n$/, '').split('\n')
  if (header !== columns.join('\t')) fail(1, `expected the columns ${columns.join(', ')}, found ${header}`)
  return rows.map((row, i) => {
    const line = i + 2
    const cells = row.split('\t')
    if (cells.length !== columns.length)
      fail(line, `expected ${columns.length} cells, found ${cells.length}: ${row}`)
    return toRow(cells, line)
  })
}
