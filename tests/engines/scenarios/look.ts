/** How a page looks: what a reader would notice, in figures. Run in the browser, each page in a frame of its width. */

export interface Look {
  /** Where each element that is a box of its own stands: its name, its left edge, its width. */
  boxes: Record<string, readonly [left: number, width: number]>
  height: number
  header: number
  overflow: number
  paper: string
  /** Of headings, text and notes: family, size, color. */
  type: Record<string, string>
}

/** Runs in the browser, so it uses nothing from outside itself. */
export async function lookInFrame(address: string, width: number): Promise<Look> {
  const frame = document.createElement('iframe')
  frame.style.cssText = `width: ${width}px; height: 900px; border: 0`
  const loaded = new Promise((resolve) => {
    frame.onload = resolve
  })
  frame.src = address
  document.body.append(frame)
  await loaded
  const page = frame.contentDocument
  const view = page?.defaultView
  if (!page || !view) throw new Error(`${address} is not to be read`)
  // As on a phone: it takes no width.
  page.documentElement.style.scrollbarWidth = 'none'
  // Scripts that come after the page have time to put in what they put in.
  for (let height = -1; height !== page.body.scrollHeight; ) {
    height = page.body.scrollHeight
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  const boxes: Record<string, readonly [number, number]> = {}
  const columns: Element[] = []
  for (const [at, el] of [...page.body.querySelectorAll('*')].entries()) {
    const box = el.getBoundingClientRect()
    const { display, columnCount, columnWidth } = view.getComputedStyle(el)
    // Cells, labels and what stands in a line are as wide as words make them, and which column is full is the engine's to say.
    const isOfWords =
      display.startsWith('inline') ||
      el.closest('table, svg, label, span') !== null ||
      columns.some((one) => one.contains(el))
    if (columnCount !== 'auto' || columnWidth !== 'auto') columns.push(el)
    // Some know the places of what is folded away.
    const isFolded = el.closest('details:not([open]) > :not(summary)') !== null
    if (isOfWords || isFolded || box.width === 0) continue
    boxes[`${at} ${el.localName}.${el.classList.item(0) || ''}`] = [
      Math.round(box.left),
      Math.round(box.width),
    ]
  }
  const type: Record<string, string> = {}
  for (const selector of ['h1', 'h2', 'article p', '[data-segment]', 'footer p', '.copy']) {
    const el = page.querySelector(selector)
    if (!el) continue
    const { fontFamily, fontSize, color } = view.getComputedStyle(el)
    type[selector] = `${fontFamily.replace(/["']/g, '')} ${Number.parseFloat(fontSize).toFixed(1)} ${color}`
  }
  const root = page.documentElement
  const found = {
    boxes,
    type,
    height: root.scrollHeight,
    header: page.querySelector('body > header')?.getBoundingClientRect().height || 0,
    overflow: root.scrollWidth - root.clientWidth,
    paper: view.getComputedStyle(page.body).backgroundColor,
  }
  frame.remove()
  return found
}
