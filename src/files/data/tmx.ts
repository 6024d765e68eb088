/** The aligned sentences as a translation memory: TMX 1.4b, for translators' tools. */

import { create } from 'xmlbuilder2'
import { name as packageName } from '../../../package.json'
import { kindNames, readerIn, stateNote } from '../../i18n/readings.ts'
import { namedIn } from '../../language/named.ts'
import { type Bilingual, type Locale, languageTag, locales } from '../../locale.ts'
import type { Policy } from '../../model/types.ts'
import { absolute, titledPagePath } from '../../urls.ts'

const fullStop: Bilingual = { zh: '。', en: '. ' }

/** @param notice the unofficial-edition line. */
export function tmx(policy: Policy, notice: Bilingual): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('tmx', { version: '1.4' })
  const header = root.ele('header', {
    creationtool: packageName,
    creationtoolversion: '1',
    segtype: 'sentence',
    'o-tmf': 'MDX',
    adminlang: languageTag.en,
    srclang: languageTag.zh,
    datatype: 'plaintext',
  })
  const { title, number } = policy.document
  const work = (locale: Locale) => namedIn[locale](title[locale], number[locale]) + fullStop[locale]
  for (const locale of locales)
    header.ele('note', { 'xml:lang': languageTag[locale] }).txt(`${work(locale)}${notice[locale]}`)
  for (const locale of locales) header.ele('note', { 'xml:lang': languageTag[locale] }).txt(stateNote[locale])
  header.ele('prop', { type: 'x-source' }).txt(absolute(titledPagePath('parallel', 'zh')))
  for (const reading of policy.readings) {
    const told = [reading.id, reading.date, kindNames[reading.kind].en, readerIn(reading, 'en')]
    header.ele('prop', { type: 'x-reading' }).txt(told.join('; '))
  }

  const body = root.ele('body')
  for (const { id, text, state, readings } of policy.clauses.flatMap((clause) => clause.segments)) {
    const unit = body.ele('tu', { tuid: id })
    // TMX has no word for it; these are XLIFF’s. Trados’s own (x-ConfirmationLevel) would call it approved, which nobody did.
    unit.ele('prop', { type: 'x-state' }).txt(state)
    if (readings.length > 0) unit.ele('prop', { type: 'x-readings' }).txt(readings.join(' '))
    for (const locale of locales)
      unit.ele('tuv', { 'xml:lang': languageTag[locale] }).ele('seg').txt(text[locale])
  }
  return `${root.end({ prettyPrint: true })}\n`
}
