import type { Clip } from '../clips.ts'

/** Puts both forms on the clipboard, or the plain one where the browser knows no other; false where it allows neither. */
export async function write({ text, html }: Clip): Promise<boolean> {
  const form = (type: string, content: string) => ({ [type]: new Blob([content], { type }) })
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ ...form('text/plain', text), ...(html !== undefined && form('text/html', html)) }),
    ])
    return true
  } catch {
    // Not allowed, or on a page without https there is no clipboard at all.
  }
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
