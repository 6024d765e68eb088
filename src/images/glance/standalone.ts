/** What Typst has drawn, as a file of its own: smaller, and with words for those who do not see it. */
import { escapeHtml } from '../../escape-html.ts'

export interface Said {
  /** Language tag of all its words. */
  lang: string
  title: string
  /** All its words, a line for each thing: letters that are outlines say nothing. */
  words: readonly string[]
  /** What links lead to, by address. */
  links: ReadonlyMap<string, string>
}

/** @param svg as Typst writes it */
export function standalone(svg: string, { lang, title, words, links }: Said): string {
  const names = new Map<string, string>()
  const shortName = (name: string) => {
    if (!names.has(name)) names.set(name, `g${names.size}`)
    return names.get(name) ?? name
  }
  const head = `<title>${escapeHtml(title)}</title><desc>${escapeHtml(words.join('\n'))}</desc>`
  return svg
    .replace(/>\s+</g, '><')
    .replace(/(?<=["#])g[0-9A-F]{32}(?=")/g, shortName)
    .replace(/\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))))
    .replace(/(?<= d=")[^"]*/g, (path) => path.replace(/ ?([a-zA-Z]) ?/g, '$1').replaceAll(' -', '-'))
    .replaceAll(' fill-rule="nonzero"', '')
    .replace(/<a [^>]*?(?<= )href="([^"]*)"[^>]*>/g, (link, address) => {
      const name = links.get(address)
      if (name === undefined) throw new Error(`a link to ${address} has no name`)
      return `${link}<title>${escapeHtml(name)}</title>`
    })
    .replace('>', ` role="group" lang="${lang}">${head}`)
}
