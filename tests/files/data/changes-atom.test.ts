/** Atom: RFC 4287. */
import { expect, test } from 'vitest'
import { changesAtom } from '../../../src/files/data/changes-atom.ts'
import { locales } from '../../../src/locale.ts'
import { fingerprint } from '../../../src/model/questions/edition.ts'
import type { Policy } from '../../../src/model/types.ts'
import { rightsLines } from '../../../src/rights.ts'
import { realPolicy } from '../../support/content.ts'
import { expectGolden } from '../../support/golden.ts'
import { parseXml } from '../../support/xml.ts'

const real = realPolicy()
/** With the first publication alone: the entries of the real text grow. */
const policy: Policy = { ...real, changes: real.changes.slice(0, 1) }
const notice = { zh: '非官方读本。', en: 'Unofficial edition.' }
const amended: Policy = {
  ...policy,
  changes: [
    ...policy.changes,
    {
      date: '2027-03-01',
      kind: 'translation',
      title: { zh: '修订译文 <1>', en: 'Mended & clearer' },
      clauses: ['task-7-1', 'task-7-units'],
    },
  ],
}
const texts = (xml: string, selector: string) =>
  [...parseXml(xml).querySelectorAll(selector)].map((el) => el.textContent)

test.each(locales)('%s looks as approved', (locale) =>
  // The fingerprint is another with every change to the text.
  expectGolden(
    `changes.${locale}.atom`,
    changesAtom(amended, locale, notice[locale]).replace(fingerprint(amended), '0123456789ab'),
  ),
)

test.each(locales)('%s says its edition, its source and its terms', (locale) => {
  const feed = changesAtom(amended, locale, notice[locale])
  const [edition, source, terms] = rightsLines(amended, locale)
  expect(texts(feed, 'feed > subtitle')).toEqual([[notice[locale], edition, source].join('\n')])
  expect(texts(feed, 'feed > rights')).toEqual([terms])
  expect(terms).toContain('https://creativecommons.org/licenses/by/4.0/')
})

test.each(locales)('%s: newest first, the feed as old as its newest entry', (locale) => {
  const feed = changesAtom(amended, locale, notice[locale])
  expect(texts(feed, 'feed > updated')).toEqual(['2027-03-01T00:00:00.000Z'])
  expect(texts(feed, 'entry > updated')).toEqual(['2027-03-01T00:00:00.000Z', '2026-11-25T00:00:00.000Z'])
})

test('an entry keeps its id when others follow', () => {
  const ids = (p: Policy) => texts(changesAtom(p, 'zh', notice.zh), 'entry > id')
  expect(ids(policy)).toEqual(['https://policy.example/data/changes.zh.atom#1'])
  expect(ids(amended)).toEqual(['https://policy.example/data/changes.zh.atom#2', ...ids(policy)])
})

test('an entry leads to the first clause it concerns, or to its edition', () => {
  const links = [...parseXml(changesAtom(amended, 'en', notice.en)).querySelectorAll('entry > link')]
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    'https://policy.example/en/tasks/7/#task-7-1',
    'https://policy.example/en/changes/#2026-11-25',
  ])
})

test('a title is text, whatever signs stand in it', () => {
  const feed = changesAtom(amended, 'zh', notice.zh)
  expect(feed).toContain('修订译文 &lt;1&gt;')
})
