/** What is measured of a page at a width. */
export interface Lines {
  page: string
  width: number
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
export async function measure(pages: readonly string[], widths: readonly number[]): Promise<Lines[]> {
  interface Line {
    text: string
    letters: number
    top: number
    bottom: number
    right: number
    gap: number
  }
  /** The lines of a paragraph, from the boxes of its characters. */
  function linesOf(paragraph: Element): Line[] {
    const document = paragraph.ownerDocument
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    const lines: Line[] = []
    const range = document.createRange()
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
        if (last && box.top < (last.top + last.bottom) / 2) {
          last.text += character
          last.letters += letters
          last.gap = Math.max(last.gap, box.left - last.right)
          last.right = box.right
        } else
          lines.push({ text: character, letters, top: box.top, bottom: box.bottom, right: box.right, gap: 0 })
      }
    }
    return lines
  }

  const found: Lines[] = []
  for (const page of pages)
    for (const width of widths) {
      const frame = document.createElement('iframe')
      frame.style.cssText = `width: ${width}px; height: 900px; border: 0`
      const loaded = new Promise((resolve) => {
        frame.onload = resolve
      })
      frame.src = `/${page}`
      document.body.append(frame)
      await loaded
      const inside = frame.contentDocument
      const view = frame.contentWindow
      if (!inside || !view) throw new Error(`${page} is not to be read`)
      // As on a phone: it takes no width.
      inside.documentElement.style.scrollbarWidth = 'none'
      const row: Lines = { page, width, paragraphs: 0, lone: [], meanFill: 0, leastFill: 100, widestGap: 0 }
      const fills: number[] = []
      for (const paragraph of inside.querySelectorAll('main p:lang(zh)')) {
        const lines = linesOf(paragraph)
        const last = lines.pop()
        if (!last || !/\p{Script=Han}/u.test(paragraph.textContent ?? '')) continue
        row.paragraphs++
        if (lines.length > 0 && last.letters <= 1) row.lone.push(last.text)
        const style = view.getComputedStyle(paragraph)
        if (style.textAlign !== 'justify') continue
        const { left } = paragraph.getBoundingClientRect()
        // Its padding box: a justified paragraph has none.
        const column = paragraph.clientWidth
        // Of an inline box there is none.
        if (column === 0) continue
        for (const { right, gap } of lines) {
          fills.push(((right - left) / column) * 100)
          row.widestGap = Math.max(row.widestGap, gap / Number.parseFloat(style.fontSize))
        }
      }
      row.meanFill = fills.reduce((sum, fill) => sum + fill, 0) / fills.length
      row.leastFill = Math.min(...fills)
      for (const key of ['meanFill', 'leastFill', 'widestGap'] as const)
        row[key] = Math.round(row[key] * 100) / 100
      found.push(row)
      frame.remove()
    }
  return found
}
