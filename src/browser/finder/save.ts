import { csvRecords } from '../../finder/csv-records.ts'
import { isObject, listOf, objectOf, readJson } from '../read-json.ts'
import { fetchAs } from '../trouble.ts'

/** Files of the rows shown: what is not shown is left out of the whole file, so that both always agree. */

/** @param records ids of the mentions to keep */
export async function save(address: string, format: string, name: string, records: readonly string[]) {
  const { text, type } = await fetchAs(address, async (response) => ({
    text: await response.text(),
    type: response.headers.get('Content-Type') ?? '',
  }))
  const ids = new Set(records)
  // `text()` takes the byte order mark away, and spreadsheets need it.
  const kept = format === 'csv' ? `\ufeff${csvRecords(text, ids)}` : mentions(text, ids)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([kept], { type }))
  link.download = `${name}.${format}`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href))
}

const isFile = objectOf<{ mentions: { id: string }[] }>({ mentions: listOf(isObject<{ id: string }>) })

function mentions(json: string, ids: ReadonlySet<string>): string {
  const all = readJson('directions.json', json, isFile)
  return JSON.stringify({ ...all, mentions: all.mentions.filter(({ id }) => ids.has(id)) })
}
