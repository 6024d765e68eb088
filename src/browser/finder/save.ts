/** Files of the rows shown: what is not shown is left out of the whole file, so that both always agree. */

/** @param records ids of the mentions to keep */
export async function save(address: string, format: string, name: string, records: readonly string[]) {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const text = await response.text()
  const kept = format === 'csv' ? lines(text, records) : mentions(text, records)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([kept], { type: response.headers.get('Content-Type') ?? '' }))
  link.download = `${name}.${format}`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href))
}

/** `text()` takes the byte order mark away, and spreadsheets need it. A line begins with its id. */
function lines(csv: string, records: readonly string[]): string {
  const [header = '', ...rest] = csv.split('\r\n')
  const kept = rest.filter((line) => records.some((id) => line.startsWith(`${id},`)))
  return `\ufeff${[header, ...kept].join('\r\n')}\r\n`
}

function mentions(json: string, records: readonly string[]): string {
  const all: { mentions: { id: string }[] } = JSON.parse(json)
  return JSON.stringify({ ...all, mentions: all.mentions.filter(({ id }) => records.includes(id)) })
}
