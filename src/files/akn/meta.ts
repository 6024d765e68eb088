/**
 * `meta`: what the document is (FRBR work, expression, manifestation), whom and what it names, what this edition is not.
 * IRIs follow the Naming Convention 1.0, chapter 4. The order of the children is that of the schema.
 */

import { homeStrings } from '../../i18n/home.ts'
import { type Locale, languageTag } from '../../locale.ts'
import { marksOf, textOf } from '../../model/parse/runs.ts'
import { editionDate } from '../../model/questions/edition.ts'
import type { Policy } from '../../model/types.ts'
import { editionName } from '../../notice.ts'
import { rawTextAddress, rightsLines } from '../../rights.ts'
import { type Context, EDITORS, type Element, ISSUER } from './xml.ts'

/** ISO 639-2 codes, which the convention asks for. */
const language: Record<Locale, string> = { zh: 'zho', en: 'eng' }

const COMPONENT = '!main'
const ORIGINAL = 'original'
const DCTERMS = 'http://purl.org/dc/terms/'
const roles = { issuing: 'issuing-body', drafting: 'drafting-body' }

/** Where it holds, what it is and of which kind, who issued it, when, under which number. */
function workIri({ document: { identifiers, dates } }: Policy): string {
  const { jurisdiction, type, issuer, number } = identifiers
  return ['/akn', jurisdiction, 'doc', type, issuer, dates.issued, number].join('/')
}

/** Of a translation: whose, and of which day. */
const versionNumber = (policy: Policy): string =>
  `${policy.document.identifiers.edition}-${editionDate(policy)}`

/**
 * The Chinese is that of the day of issue. The English is a version of our own of that day's text: the convention (4.6.1) lists
 * versions with semicolons. It would let the translator follow after a slash too, which the programs in use do not read.
 */
const expressionIri = (policy: Policy, locale: Locale): string =>
  [
    `${workIri(policy)}/${language[locale]}@${policy.document.dates.issued}`,
    ...(locale === 'zh' ? [] : [versionNumber(policy)]),
  ].join(';')

export function addMeta(doc: Element, context: Context): void {
  const meta = doc.ele('meta')
  addIdentification(meta, context)
  addLifecycle(meta, context)
  addReferences(meta, context)
  addNotes(meta, context)
  addRights(meta, context)
}

/** It came into being as it was issued; of amendment or repeal nothing is known here. */
function addLifecycle(meta: Element, { policy }: Context): void {
  const { issued } = policy.document.dates
  meta
    .ele('lifecycle', { source: `#${EDITORS}` })
    .ele('eventRef', { eId: 'eventRef_1', type: 'generation', date: issued, source: `#${ORIGINAL}` })
}

/** What this edition is and is not, which one it is, its source and its terms: a paragraph each. */
function addNotes(meta: Element, { policy, locale, notice }: Context): void {
  const note = meta
    .ele('notes', { source: `#${EDITORS}` })
    // Not on `notes`, where some copies of the schema forbid it.
    .ele('note', { eId: 'note_1', 'xml:lang': languageTag[locale] })
  for (const [i, line] of [notice, ...rightsLines(policy, locale)].entries())
    note.ele('p', { eId: `note_1__p_${i + 1}` }).txt(line)
}

/** Source and terms again, for programs: Akoma Ntoso has no element for them, and leaves the place to other vocabularies. */
function addRights(meta: Element, { policy }: Context): void {
  const proprietary = meta
    .ele('proprietary', { source: `#${EDITORS}` })
    .att('http://www.w3.org/2000/xmlns/', 'xmlns:dcterms', DCTERMS)
  const term = (name: string, value: string) => proprietary.ele(DCTERMS, `dcterms:${name}`).txt(value)
  term('license', policy.document.license.url)
  term('source', rawTextAddress)
}

function addIdentification(meta: Element, { policy, locale }: Context): void {
  const { document } = policy
  const edited = editionDate(policy)
  const identification = meta.ele('identification', { source: `#${EDITORS}` })

  const work = level(identification, 'FRBRWork', `${workIri(policy)}/${COMPONENT}`, workIri(policy))
  work.ele('FRBRalias', { name: 'title', value: document.title[locale] })
  work.ele('FRBRdate', { name: 'issued', date: document.dates.issued })
  work.ele('FRBRauthor', { href: `#${ISSUER}`, as: `#${roles.issuing}` })
  work.ele('FRBRauthor', { href: `#${document.drafterUnit}`, as: `#${roles.drafting}` })
  work.ele('FRBRcountry', { value: document.identifiers.jurisdiction })
  work.ele('FRBRsubtype', { value: document.identifiers.type, showAs: document.type[locale] })
  work.ele('FRBRnumber', { value: document.identifiers.number, showAs: document.number[locale] })

  const iri = expressionIri(policy, locale)
  const isTranslation = locale !== 'zh'
  const expression = level(identification, 'FRBRExpression', `${iri}/${COMPONENT}`, iri)
  // That of the IRI: both languages are of the text as it was issued.
  expression.ele('FRBRdate', { name: 'issued', date: document.dates.issued })
  if (isTranslation) expression.ele('FRBRdate', { name: 'translated', date: edited })
  expression.ele('FRBRauthor', { href: `#${isTranslation ? EDITORS : ISSUER}` })
  // Of the Chinese nothing is claimed: its words are the issuer's, its authoritative text is the official publication.
  if (isTranslation) {
    expression.ele('FRBRversionNumber', { value: versionNumber(policy) })
    expression.ele('FRBRauthoritative', { value: 'false' })
    expression.ele('FRBRmasterExpression', {
      href: expressionIri(policy, 'zh'),
      showAs: document.title.zh,
      'xml:lang': languageTag.zh,
    })
  }
  expression.ele('FRBRlanguage', { language: language[locale] })
  if (isTranslation)
    expression.ele('FRBRtranslation', {
      href: expressionIri(policy, 'zh'),
      fromLanguage: language.zh,
      authoritative: 'false',
      by: `#${EDITORS}`,
    })

  const manifestation = level(identification, 'FRBRManifestation', `${iri}/${COMPONENT}.xml`, `${iri}.xml`)
  manifestation.ele('FRBRdate', { name: 'edited', date: edited })
  manifestation.ele('FRBRauthor', { href: `#${EDITORS}` })
  manifestation.ele('FRBRformat', { value: 'application/akn+xml' })
}

function level(identification: Element, name: string, component: string, whole: string): Element {
  const element = identification.ele(name)
  element.ele('FRBRthis', { value: component })
  element.ele('FRBRuri', { value: whole })
  return element
}

/**
 * Top level classes. Their IRIs are unique in the world (Naming Convention, 4.11): an organization has its country before it,
 * or `unreg` where no country registers it; all else has the name of the list it is from, which is this edition.
 */
function addReferences(meta: Element, { policy, locale }: Context): void {
  const references = meta.ele('references', { source: `#${EDITORS}` })
  const add = (name: string, iri: string, eId: string, showAs: string) =>
    references.ele(name, { eId, href: `/akn/ontology/${iri}`, showAs })
  // First, as the schema asks.
  references.ele('original', {
    eId: ORIGINAL,
    href: expressionIri(policy, 'zh'),
    showAs: policy.document.title.zh,
    'xml:lang': languageTag.zh,
  })
  const bare = (id: string) => id.replace(/^[a-z]+-/, '')
  const { country, district, edition: list, issuer: office } = policy.document.identifiers
  add('TLCOrganization', `organization/${country}.${office}`, ISSUER, policy.document.issuer[locale])
  add('TLCOrganization', `organization/unreg.${list}`, EDITORS, editionName(policy.document, locale))
  for (const { id, label } of policy.units)
    add('TLCOrganization', `organization/${country}.${district}.${bare(id)}`, id, label[locale])
  for (const { id, label } of policy.places)
    add('TLCLocation', `location/${list}.${bare(id)}`, id, label[locale])
  for (const [id, words] of directionsNamed(policy, locale))
    add('TLCConcept', `concept/${list}.${bare(id)}`, id, words)
  const { issuer, drafter } = homeStrings[locale].facts
  add('TLCRole', `role/${list}.${roles.issuing}`, roles.issuing, issuer)
  add('TLCRole', `role/${list}.${roles.drafting}`, roles.drafting, drafter)
}

/** Encouraged directions that the text marks, each with the words that first name it. */
function directionsNamed(policy: Policy, locale: Locale): Map<string, string> {
  const named = new Map<string, string>()
  for (const { runs } of policy.clauses.flatMap((clause) => clause.segments))
    for (const { mark, id, runs: words } of marksOf(runs[locale]))
      if (mark === 'Direction' && !named.has(id)) named.set(id, textOf(words))
  return named
}
