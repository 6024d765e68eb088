/** Marks, in the clause that a search result led to, the words that were found. The text itself is not touched. */

/** Words looked for, at most: the address may say anything. */
const MAX_WORDS = 6

const words = new URLSearchParams(location.search)
  .getAll('mark')
  .slice(0, MAX_WORDS)
  .map((word) => word.toLowerCase())
  .filter((word) => word.trim() !== '')
const prose = document.getElementById(location.hash.slice(1))?.querySelector('.prose')

if (prose && words.length > 0 && 'highlights' in CSS) {
  const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('[data-annotation]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const nodes: Text[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  const text = nodes
    .map((node) => node.data)
    .join('')
    .toLowerCase()
  /** The text node at a place of the whole, and the place in it. */
  const at = (place: number): [Text | undefined, number] => {
    let rest = place
    for (const node of nodes) {
      if (rest <= node.length) return [node, rest]
      rest -= node.length
    }
    return [undefined, 0]
  }
  const ranges = words.flatMap((word) => {
    const found: Range[] = []
    for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + word.length)) {
      const [start, offset] = at(from)
      const [end, last] = at(from + word.length)
      if (!start || !end) continue
      const range = new Range()
      range.setStart(start, offset)
      range.setEnd(end, last)
      found.push(range)
    }
    return found
  })
  CSS.highlights.set('found', new Highlight(...ranges))
}

// A module, with names of its own.
export {}
