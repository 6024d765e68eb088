/** The aligned sentences as a translation memory: TMX 1.4b, for translators' tools. */

import { create } from 'xmlbuilder2'
import { name as packageName } from '../../../package.json'
import { kindNames, readerIn, stateNote } from '../../i18n/readings.ts'
import { namedIn } from '../../language/named.ts'
import { type Bilingual, countryTag, type Locale, locales } from '../../locale.ts'
import { editionDate, fingerprint } from '../../model/questions/edition.ts'
import type { Policy } from '../../model/types.ts'
import { rightsLines } from '../../rights.ts'
import { absolute, titledPagePath } from '../../urls.ts'

const fullStop: Bilingual = { zh: '。', en: '. ' }

/** A day as TMX writes an instant. */
const instant = (date: string): string => `${date.replaceAll('-', '')}T000000Z`

/** When a clause and its translation were first published and last changed, as the register of changes has it. */
function datesOf(
  clause: string,
  { changes, document }: Policy,
): { creationdate: string; changedate: string } {
  const concerning = changes.filter(
    (change, i) =>
      i === 0 ||
      (change.kind !== 'edition' && (change.clauses.length === 0 || change.clauses.includes(clause))),
  )
  return {
    creationdate: instant(concerning.at(0)?.date ?? document.dates.issued),
    changedate: instant(concerning.at(-1)?.date ?? document.dates.issued),
  }
}

/** @param notice the unofficial-edition line. */
export function tmx(policy: Policy, notice: Bilingual): string {
  const { title, number, license, sourceSha256, identifiers } = policy.document
  const { edition } = identifiers
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('tmx', { version: '1.4' })
  const header = root.ele('header', {
    creationtool: packageName,
    creationtoolversion: '1',
    segtype: 'sentence',
    'o-tmf': 'MDX',
    adminlang: countryTag.en,
    srclang: countryTag.zh,
    datatype: 'plaintext',
    creationdate: instant(policy.changes.at(0)?.date ?? policy.document.dates.issued),
    creationid: edition,
    changedate: instant(editionDate(policy)),
    changeid: edition,
  })
  const work = (locale: Locale) => namedIn[locale](title[locale], number[locale]) + fullStop[locale]
  const note = (says: (locale: Locale) => string) => {
    for (const locale of locales) header.ele('note', { 'xml:lang': countryTag[locale] }).txt(says(locale))
  }
  note((locale) => `${work(locale)}${notice[locale]}`)
  note((locale) => stateNote[locale])
  note((locale) => rightsLines(policy, locale).join('\n'))
  header.ele('prop', { type: 'x-source' }).txt(absolute(titledPagePath('parallel', 'zh')))
  header.ele('prop', { type: 'x-license' }).txt(license.url)
  header.ele('prop', { type: 'x-edition' }).txt(editionDate(policy))
  header.ele('prop', { type: 'x-fingerprint' }).txt(fingerprint(policy))
  header.ele('prop', { type: 'x-source-sha256' }).txt(sourceSha256)
  for (const reading of policy.readings) {
    const told = [reading.id, reading.date, kindNames[reading.kind].en, readerIn(reading, 'en')]
    header.ele('prop', { type: 'x-reading' }).txt(told.join('; '))
  }

  const body = root.ele('body')
  const segments = policy.clauses.flatMap((clause) => {
    const dates = datesOf(clause.id, policy)
    return clause.segments.map((segment) => ({ ...segment, dates }))
  })
  for (const { id, text, state, readings, dates } of segments) {
    // Tools keep these of a unit, and seldom the header.
    const unit = body.ele('tu', { tuid: id, ...dates, creationid: edition, changeid: edition })
    // TMX has no word for it; these are XLIFF’s. Trados’s own (x-ConfirmationLevel) would call it approved, which nobody did.
    unit.ele('prop', { type: 'x-state' }).txt(state)
    if (readings.length > 0) unit.ele('prop', { type: 'x-readings' }).txt(readings.join(' '))
    for (const locale of locales)
      unit.ele('tuv', { 'xml:lang': countryTag[locale] }).ele('seg').txt(text[locale])
  }
  return `${root.end({ prettyPrint: true })}\n`
}
