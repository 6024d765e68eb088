/** What is measured of the Chinese paragraphs of a page. */
export interface Lines {
  paragraphs: number
  /** Last lines of one character and its stop. */
  lone: string[]
  /** How far justified lines but the last reach, in hundredths of the column. */
  meanFill: number
  leastFill: number
  /** Between two characters of a line, in characters; a printed space counts. */
  widestGap: number
}

/** Runs in the browser, so it uses nothing from outside itself. */
export function measureLines(page: Document): Lines {
  interface Line {
    text: string
    letters: number
    middle: number
    right: number
    gap: number
  }
  /** The lines of a paragraph, from the boxes of its characters. */
  function linesOf(paragraph: Element): Line[] {
    const walker = page.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    const lines: Line[] = []
    const range = page.createRange()
    while (walker.nextNode()) {
      const node = walker.currentNode as Text
      for (let i = 0; i < node.length; i++) {
        const character = node.data.charAt(i)
        if (character.trim() === '') continue
        range.setStart(node, i)
        range.setEnd(node, i + 1)
        const box = range.getBoundingClientRect()
        if (box.width === 0) continue
        const last = lines.at(-1)
        const letters = /[\p{L}\p{N}]/u.test(character) ? 1 : 0
        if (last && box.top < last.middle) {
          last.text += character
          last.letters += letters
          last.gap = Math.max(last.gap, box.left - last.right)
          last.right = box.right
        } else {
          const middle = (box.top + box.bottom) / 2
          lines.push({ text: character, letters, middle, right: box.right, gap: 0 })
        }
      }
    }
    return lines
  }

  const found: Lines = { paragraphs: 0, lone: [], meanFill: 0, leastFill: 100, widestGap: 0 }
  const fills: number[] = []
  for (const paragraph of page.querySelectorAll('main p:lang(zh)')) {
    const lines = linesOf(paragraph)
    const last = lines.pop()
    if (!last || !/\p{Script=Han}/u.test(paragraph.textContent ?? '')) continue
    found.paragraphs++
    if (lines.length > 0 && last.letters <= 1) found.lone.push(last.text)
    const style = page.defaultView?.getComputedStyle(paragraph)
    const { left } = paragraph.getBoundingClientRect()
    // Its padding box: a justified paragraph has none, and what is inline no column.
    const column = paragraph.clientWidth
    if (style?.textAlign !== 'justify' || column === 0) continue
    for (const { right, gap } of lines) {
      fills.push(((right - left) / column) * 100)
      found.widestGap = Math.max(found.widestGap, gap / Number.parseFloat(style.fontSize))
    }
  }
  found.meanFill = fills.reduce((sum, fill) => sum + fill, 0) / fills.length
  found.leastFill = Math.min(...fills)
  return found
}
