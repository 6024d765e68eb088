/**
 * What the filter of a content system leaves of HTML that is pasted into it, after the model of WordPress (`wp_kses`), with fewer
 * elements than WordPress has: other systems are stricter.
 */
import { all, parseDocument } from './dom.ts'

const allowed: Record<string, readonly string[]> = {
  p: ['lang'],
  br: [],
  h3: ['lang'],
  h4: ['lang'],
  strong: [],
  em: [],
  cite: ['lang'],
  a: ['href', 'title', 'lang', 'rel'],
  blockquote: ['cite', 'lang'],
  img: ['src', 'alt', 'width', 'height'],
}
const addresses = ['href', 'src', 'cite']

export function filtered(html: string): string {
  const document = parseDocument(`<!doctype html><html><body>${html}</body></html>`)
  for (const el of all(document, 'script, style')) el.remove()
  for (const el of all(document, 'body *')) {
    const attributes = allowed[el.localName]
    if (!attributes) {
      el.replaceWith(...el.childNodes)
      continue
    }
    for (const name of el.getAttributeNames()) {
      const isAddress = addresses.includes(name)
      const isSafe = !isAddress || /^https?:/.test(el.getAttribute(name) ?? '')
      if (!attributes.includes(name) || !isSafe) el.removeAttribute(name)
    }
  }
  return document.body.innerHTML.trim()
}
