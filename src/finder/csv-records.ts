/** Takes records out of a CSV file as they stand in it (RFC 4180: a cell in quotation marks may hold commas and line breaks). Pure. */

/** Quoted stretches and all else, up to the first end of a line that stands outside quotation marks. */
const RECORD = /(?:"[^"]*"|[^"])+?(?:\r\n|$)/g
/** Nothing inside a quoted cell is taken for it: from there to the end the quotation marks do not pair. */
const LAST_CELL = /(?:^|,)(?:"((?:[^"]|"")*)"|([^",\r]*))(?:\r\n)?$/

const idOf = (record: string): string => {
  const [, quoted, plain = ''] = LAST_CELL.exec(record) ?? []
  return quoted?.replaceAll('""', '"') ?? plain
}

/** The header and the records whose last cell is one of the ids. */
export function csvRecords(csv: string, ids: ReadonlySet<string>): string {
  const [header = '', ...records] = csv.match(RECORD) ?? []
  return [header, ...records.filter((record) => ids.has(idOf(record)))].join('')
}
