/** Words of a PDF that are printed over other words: no layout means that, and no other test of a page sees it. */
import { openPdf } from '../../support/pdf.ts'

interface Box {
  words: string
  left: number
  right: number
  bottom: number
  top: number
}

/** @returns a line for each pair: sheet, and the words of both */
export async function overlaps(file: Uint8Array): Promise<string[]> {
  const pdf = await openPdf(file)
  const found: string[] = []
  for (let sheet = 1; sheet <= pdf.numPages; sheet++) {
    const { items } = await (await pdf.getPage(sheet)).getTextContent()
    const boxes = items.flatMap((item): Box[] => {
      if (!('str' in item) || !item.str.trim()) return []
      const [, , , height = 0, left = 0, baseline = 0] = item.transform
      // Of a line box only what letters fill: lines that stand close are not over each other.
      return [
        { words: item.str, left, right: left + item.width, bottom: baseline, top: baseline + 0.6 * height },
      ]
    })
    // Punctuation on one line is set closer than it is wide.
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        if (
          Math.abs(a.bottom - b.bottom) > 1 &&
          shared(a.left, a.right, b.left, b.right) > 2 &&
          shared(a.bottom, a.top, b.bottom, b.top) > 1
        )
          found.push(`sheet ${sheet}: "${a.words}" over "${b.words}"`)
  }
  return found
}

/** Length that two stretches have in common, in points. */
const shared = (a: number, b: number, c: number, d: number): number => Math.min(b, d) - Math.max(a, c)
