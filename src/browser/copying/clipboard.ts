import type { Clip } from '../../quoting/clips.ts'

/** Puts both forms on the clipboard; false where the browser does not allow it. */
export async function write({ text, html }: Clip): Promise<boolean> {
  const form = (type: string, content: string) => ({ [type]: new Blob([content], { type }) })
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ ...form('text/plain', text), ...(html !== undefined && form('text/html', html)) }),
    ])
    return true
  } catch {
    // Not allowed, or not known: without https, inside WeChat, in old browsers.
    return false
  }
}

/**
 * The same by the older copy command, which needs neither. Something must be selected, or Safari does not ask for what to copy.
 */
export function writeByCommand({ text, html }: Clip): boolean {
  let isFilled = false
  const fill = (event: ClipboardEvent) => {
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
    if (html !== undefined) event.clipboardData?.setData('text/html', html)
    isFilled = true
  }
  document.addEventListener('copy', fill)
  const isCopied = document.execCommand('copy')
  document.removeEventListener('copy', fill)
  return isCopied && isFilled
}
