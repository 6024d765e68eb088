/**
 * What is copied by selecting: where the selection holds words of the text, they alone, in its paragraphs, without our notes, tools and
 * colors. A note selected by itself is copied as it is. Words quoted on a page of ours (`data-quoted`) count where the selection begins
 * or ends in them: whoever selects more wants the page. Words that a translator has put in their place are not ours to copy: they are
 * copied as the browser does.
 */
const written = new Map(
  [...document.querySelectorAll('[data-segment], [data-quoted]')].map((words) => [words, words.textContent]),
)
document.addEventListener('copy', (event) => {
  const selection = getSelection()
  // A field has a selection of its own. Of several passages, as Firefox can have, each was chosen exactly.
  if (selection?.rangeCount !== 1 || 'select' in (event.target as Element)) return
  const range = selection.getRangeAt(0)
  const copy = document.createElement('div')
  let line: Element | null = null
  let paragraph: HTMLElement = copy
  let isTranslated = false

  const take = (which: string) => {
    for (const words of document.querySelectorAll<HTMLElement>(which)) {
      const text = written.get(words)
      // Side by side one language may be hidden; beside what is ours a translator may have put a likeness.
      if (text === undefined || !range.intersectsNode(words) || !words.offsetParent) continue
      isTranslated ||= words.textContent !== text
      const part = range.cloneRange()
      if (!words.contains(range.startContainer)) part.setStart(words, 0)
      if (!words.contains(range.endContainer)) part.setEnd(words, words.childNodes.length)
      const copied = part.cloneContents()
      if (!copied.textContent) continue
      const block = words.closest('p, h1, h2, h3, h4')
      const lang = words.closest<HTMLElement>('[lang]')?.lang ?? ''
      // Titles are italic in English; in Chinese they have marks, and a word processor would slant them.
      for (const mark of copied.querySelectorAll(lang === 'en' ? ':not(cite)' : '*'))
        mark.replaceWith(...mark.childNodes)

      if (line === block && paragraph.lang === lang) paragraph.append(lang === 'en' ? ' ' : '')
      else {
        if (line) copy.append('\n')
        line = block
        // A part of a sentence goes into one.
        paragraph = document.createElement(
          !block || words.contains(range.commonAncestorContainer) ? 'span' : block.localName,
        )
        paragraph.lang = lang
        copy.append(paragraph)
      }
      paragraph.append(copied)
    }
  }
  take('[data-segment]:not([data-quoted])')
  const isQuoted = ({ parentElement }: Node) => parentElement?.closest('[data-quoted]')
  if (!line && (isQuoted(range.startContainer) || isQuoted(range.endContainer))) take('[data-quoted]')
  if (!line || isTranslated) return
  event.clipboardData?.setData('text/plain', copy.textContent)
  event.clipboardData?.setData('text/html', copy.innerHTML)
  event.preventDefault()
})

// A module, with names of its own.
export {}
