/** Typst calls a link of a PDF by its address, and that is what a listener hears. Here links get names. */

/** In the trailer: where the table of objects begins. */
const START = /startxref\s+(\d+)\s+%%EOF\s*$/
/** In that table: where an object begins. */
const OFFSET = /^\d{10}(?= \d{5} n)/gm
/** The address of a link, and what it is called. */
const LINK = /(?<=\/URI \(((?:\\.|[^\\)])*)\).*?\/Contents )\((?:\\.|[^\\)])*\)/s

/**
 * @param pdf as Typst writes it: with a table of objects, none of which is compressed
 * @param names by address
 * @throws when a link has no name, or the file is written in another way
 */
export function withLinkNames(pdf: Uint8Array, names: ReadonlyMap<string, string>): Uint8Array {
  const file = Buffer.from(pdf).toString('latin1')
  const start = Number(START.exec(file)?.[1])
  const table = file.slice(start)
  const offsets = [...table.matchAll(OFFSET)].map(([offset]) => Number(offset)).toSorted((a, b) => a - b)
  if (!(start > 0) || offsets.length === 0) throw new Error('the PDF has no plain table of objects')
  const moved = new Map<number, number>()
  let written = file.slice(0, offsets[0])
  for (const [index, offset] of offsets.entries()) {
    moved.set(offset, written.length)
    const object = file.slice(offset, offsets[index + 1] ?? start)
    if (object.includes('/URI (') && !LINK.test(object))
      throw new Error(`a link is written in another way: ${object}`)
    written += object.replace(LINK, (_, address: string) => pdfString(nameOf(address, names)))
  }
  const tail = table
    .replace(OFFSET, (offset) => String(moved.get(Number(offset))).padStart(10, '0'))
    .replace(START, (words) => words.replace(String(start), String(written.length)))
  return Buffer.from(written + tail, 'latin1')
}

function nameOf(address: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(address)
  if (name === undefined) throw new Error(`a link to ${address} has no name`)
  return name
}

/** UTF-16, as PDF writes what is no ASCII. */
const pdfString = (text: string): string =>
  `<FEFF${[...Array(text.length).keys()]
    .map((at) => text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0'))
    .join('')}>`
