/** Line breaks for those who read the file itself: between elements only, never inside what holds words. */
import type { Element } from './xml.ts'

/** Elements with words in them: white space here would be part of the text. */
const withWords: ReadonlySet<string> = new Set(['p', 'num', 'heading', 'dcterms:license', 'dcterms:source'])

export function breakLines(node: Element['node'], depth = 0): void {
  const document = node.ownerDocument
  const children = [...node.childNodes]
  if (!document || children.length === 0 || withWords.has(node.nodeName)) return
  const lineBreak = (level: number) => document.createTextNode(`\n${'  '.repeat(level)}`)
  for (const child of children) {
    node.insertBefore(lineBreak(depth + 1), child)
    breakLines(child, depth + 1)
  }
  node.appendChild(lineBreak(depth))
}
