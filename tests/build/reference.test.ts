/** What a reference manager saves of a page, read as Zotero's “Embedded Metadata” reads it (zotero/translators, 2026-04). */
import { expect, test } from 'vitest'
import { locatorOf } from '../../src/quoting/citations/locator.ts'
import { itemOf } from '../../src/quoting/citations/record.ts'
import { workOf } from '../../src/quoting/citations/work.ts'
import { absolute, cardPath } from '../../src/urls.ts'
import { realPolicy } from '../support/content.ts'
import { all, documentAt, parseDocument } from '../support/dom.ts'
import { offenders } from '../support/offenders.ts'

const policy = realPolicy()

/** Fields of Highwire by the name that Zotero has for them. */
const highwire: Record<string, string> = {
  citation_title: 'title',
  citation_publication_date: 'date',
  citation_technical_report_institution: 'institution',
  citation_technical_report_number: 'number',
  citation_publisher: 'publisher',
  citation_language: 'language',
  citation_public_url: 'url',
}

/** `z:…` sets the type and any field; one tag of Highwire names a type of its own, which wins. */
function zoteroItem(document: Document) {
  const tags = all(document, 'head > meta[name]').map(
    (meta) => [meta.getAttribute('name') ?? '', meta.getAttribute('content') ?? ''] as const,
  )
  const own = tags.flatMap(([name, value]) => (name.startsWith('z:') ? [[name.slice(2), value]] : []))
  const fields = tags.flatMap(([name, value]) => (highwire[name] ? [[highwire[name], value]] : []))
  const { itemType = 'webpage', ...others } = Object.fromEntries(own)
  const isReport = fields.some(([field]) => field === 'institution')
  return {
    itemType: isReport ? 'report' : itemType,
    creators: tags.flatMap(([name, value]) => (name === 'citation_author' ? [value] : [])),
    ...others,
    ...Object.fromEntries(fields),
  }
}

test('of every card it is the Chinese record: type, issuer once, number, day, place and edition', () => {
  const wrong = offenders(
    policy.clauses,
    ({ id }) => id,
    (clause) => {
      const url = absolute(cardPath(clause.id))
      const { title, number, note } = itemOf(workOf(policy, clause, url), 'zh')
      expect(zoteroItem(documentAt(cardPath(clause.id)))).toEqual({
        itemType: 'statute',
        title,
        creators: [policy.document.issuer.zh],
        date: '2023/10/11',
        number,
        language: 'zh-CN',
        url,
        extra: `type: regulation\n${note}`,
      })
      expect(note).toContain(locatorOf(policy, clause)?.zh ?? '非官方读本')
    },
  )
  expect(wrong).toEqual([])
})

test('the Chinese text is saved as the whole, at the address that lasts', () => {
  expect(zoteroItem(documentAt('zh/text/'))).toMatchObject({
    title: policy.document.title.zh,
    url: 'https://policy.example/c/title/',
  })
})

test('a comma in the name of the issuer would make a person of it: the English pages offer no record', () => {
  expect(policy.document.issuer.en).toContain(',')
  expect(zoteroItem(documentAt('en/text/'))).toEqual({ itemType: 'webpage', creators: [] })
})

test('an institution would be read as a report', () => {
  const page = '<html><head><meta name="citation_technical_report_institution" content="A"></head></html>'
  expect(zoteroItem(parseDocument(page)).itemType).toBe('report')
})
