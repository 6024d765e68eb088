/**
 * What a drawing says of itself to programs: which edition it is from, from which source, on which terms. Dublin Core and
 * Creative Commons in RDF, as SVG has it and as drawing programs read it. It is put in when the drawing is served, so that
 * another edition draws nothing anew.
 */
import { escapeHtml } from '../escape-html.ts'
import { type Locale, languageTag } from '../locale.ts'
import { editionDate } from '../model/questions/edition.ts'
import type { Policy } from '../model/types.ts'
import { noticeOf } from '../notice.ts'
import { rightsLines } from '../rights.ts'

/**
 * @param svg with a `desc`, which it follows
 * @param source address of the page that it belongs to
 * @param languages of its words
 */
export function withMetadata(
  svg: string,
  policy: Policy,
  source: string,
  languages: readonly Locale[],
): string {
  const { license } = policy.document
  const notice = noticeOf(policy.document)
  const said = languages.map((locale) => {
    const [edition, from, terms] = rightsLines(policy, locale)
    const words = (name: string, lines: readonly string[]) =>
      `<dc:${name} xml:lang="${languageTag[locale]}">${escapeHtml(lines.join('\n'))}</dc:${name}>`
    return words('description', [notice[locale], edition, from]) + words('rights', [terms])
  })
  const work = [
    `<dc:date>${editionDate(policy)}</dc:date>`,
    `<dc:source>${escapeHtml(source)}</dc:source>`,
    ...said,
    `<cc:license rdf:resource="${escapeHtml(license.url)}"/>`,
  ].join('')
  return svg.replace(
    '</desc>',
    (end) =>
      `${end}<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#"><cc:Work rdf:about="">${work}</cc:Work></rdf:RDF></metadata>`,
  )
}
