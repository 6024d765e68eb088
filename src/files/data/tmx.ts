/** The aligned sentences as a translation memory: TMX 1.4b, for translators' tools. */
import { create } from 'xmlbuilder2'
import { type Bilingual, languageTag, locales } from '../../locale.ts'
import type { Policy } from '../../model/types.ts'
import { absolute } from '../../urls.ts'

/** @param notice the unofficial-edition line. */
export function tmx(policy: Policy, notice: Bilingual): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('tmx', { version: '1.4' })
  const header = root.ele('header', {
    creationtool: 'jinshan-biomanufacturing-policy',
    creationtoolversion: '1',
    segtype: 'sentence',
    'o-tmf': 'MDX',
    adminlang: languageTag.en,
    srclang: languageTag.zh,
    datatype: 'plaintext',
  })
  const { title, number } = policy.document
  const work: Bilingual = { zh: `《${title.zh}》（${number.zh}）。`, en: `${title.en} (${number.en}). ` }
  for (const locale of locales)
    header.ele('note', { 'xml:lang': languageTag[locale] }).txt(`${work[locale]}${notice[locale]}`)
  header.ele('prop', { type: 'x-source' }).txt(absolute('parallel/'))

  const body = root.ele('body')
  for (const { id, text } of policy.clauses.flatMap((clause) => clause.segments)) {
    const unit = body.ele('tu', { tuid: id })
    for (const locale of locales)
      unit.ele('tuv', { 'xml:lang': languageTag[locale] }).ele('seg').txt(text[locale])
  }
  return `${root.end({ prettyPrint: true })}\n`
}
