/** The clause cards: every registered address has one, with the exact words of the clause and of all it contains. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { locales } from '../../src/locale.ts'
import { withContents } from '../../src/model/questions/containment.ts'
import type { CardJson } from '../../src/quoting/card-json.ts'
import { picturesOf } from '../../src/quoting/pictures.ts'
import { cardPath, picturePath } from '../../src/urls.ts'
import { content, realPolicy } from '../support/content.ts'
import { all, documentAt, parseDocument, text } from '../support/dom.ts'
import { offenders } from '../support/offenders.ts'

const HOST = 'https://policy.example'
const { clauses } = realPolicy()
const registered = [...(content.get('permalinks.txt') ?? '').matchAll(/^([a-z][a-z0-9-]*) /gm)].map(
  ([, id = '']) => id,
)

/** Ids without a card in a build. */
const withoutCard = (ids: readonly string[], directory = 'dist') =>
  ids.filter((id) => !existsSync(`${directory}/${cardPath(id)}index.html`))

/** Sentences on a card in a language, without what we add to them. */
function sentences(document: Document, locale: 'zh' | 'en'): [string | null, string][] {
  return all(document, `article .${locale} [data-segment]`).map((el) => [
    el.getAttribute('data-segment'),
    text(el),
  ])
}

test('every registered id has its card', () => {
  expect(registered.length).toBeGreaterThanOrEqual(clauses.length)
  expect(withoutCard(registered)).toEqual([])
})

test('a registered id without one would be found', () => {
  expect(withoutCard([...registered, 'task-11'])).toEqual(['task-11'])
})

const cards = clauses.map((clause) => ({
  ...clause,
  document: documentAt(cardPath(clause.id)),
  address: `${HOST}/c/${clause.id}/`,
  contents: withContents(clauses, clause),
}))
const pathOf = ({ id }: { id: string }) => `/c/${id}/`

test.each(locales)('every card has the exact words, with all that its clause contains: %s', (locale) => {
  const wrong = offenders(cards, pathOf, ({ document, contents }) => {
    expect(sentences(document, locale)).toEqual(
      contents.flatMap((c) => c.segments.map((s) => [s.id, s.text[locale].replace(/\s+/g, ' ')])),
    )
  })
  expect(wrong).toEqual([])
})

test('every card has its address in clear, its code and the ways into the other views', () => {
  const wrong = offenders(cards, pathOf, ({ id, document, address }) => {
    expect(text(document.querySelector('.url'))).toBe(address)
    expect(document.querySelector('.foot img')?.getAttribute('src')).toBe(`/c/${id}/code.svg`)
    // Its address stands beside it: heard once.
    expect(document.querySelector('.foot img')?.getAttribute('alt')).toBe('')
    const links = all(document, 'main a').map((a) => a.getAttribute('href'))
    for (const path of ['/zh/text/', '/en/text/', '/parallel/']) expect(links).toContain(`${path}#${id}`)
    for (const file of ['qr.svg', 'qr.png']) expect(links).toContain(`/c/${id}/${file}`)
    const cited = all(document, 'dl').map(text).join(' ')
    expect(cited).toContain('（金府办发〔2023〕22号）')
    expect(cited).toContain('unofficial translation')
  })
  expect(wrong).toEqual([])
})

/** Labels in which a blank or a slash alone stands between the languages. */
const joined = (document: Document): string[] =>
  all(document, 'main [lang="en"]').flatMap((run) => {
    const before = run.previousSibling?.nodeType === 3 ? run.previousSibling.textContent?.trimStart() : ''
    return before && !/ · \s*$/.test(before) ? text(run.parentElement) : []
  })

test('no label of a card puts one language right behind the other', () => {
  expect(offenders(cards, pathOf, ({ document }) => expect(joined(document)).toEqual([]))).toEqual([])
})

test('a label that does is found', () => {
  const label = (words: string) => parseDocument(`<main><h2>${words}</h2></main>`)
  expect(joined(label('引用格式 <span lang="en">Citations</span>'))).toEqual(['引用格式 Citations'])
  expect(joined(label('引用格式 / <span lang="en">Citations</span>'))).toHaveLength(1)
  expect(joined(label('措施 7.1 · <span lang="en">Measure 7.1</span>'))).toEqual([])
})

test('every card is marked as a preview while there is no permanent host', () => {
  const wrong = offenders(cards, pathOf, ({ document }) =>
    expect(all(document, '.preview').map(text).join(' ')).toMatch(/预览版.*Preview/),
  )
  expect(wrong).toEqual([])
})

test('every card offers the pictures that there are, and no other', () => {
  const wrong = offenders(cards, pathOf, ({ document, ...clause }) => {
    const { id } = clause
    const pictures = picturesOf(clauses, clause).map((choice) => `/${picturePath(id, choice)}`)
    const offered = all(document, '.foot a[href*="/picture."]').map((a) => a.getAttribute('href'))
    expect(offered).toEqual([...pictures, ...pictures])
    const files = readdirSync(`dist/c/${id}`).filter((file) => file.startsWith('picture.'))
    expect(files.map((file) => `/c/${id}/${file}`).sort()).toEqual(pictures.toSorted())
    const card: CardJson = JSON.parse(readFileSync(`dist/c/${id}/card.json`, 'utf8'))
    expect(Object.values(card.pictures).sort()).toEqual(files.sort())
  })
  expect(wrong).toEqual([])
})

test('every card offers the same words and address for copying', () => {
  const wrong = offenders(cards, pathOf, ({ id, address, contents }) => {
    const card: CardJson = JSON.parse(readFileSync(`dist/c/${id}/card.json`, 'utf8'))
    expect(card.url).toBe(address)
    expect(card.words.zh.paragraphs.join('')).toBe(
      contents.flatMap((c) => c.segments.map((s) => s.text.zh)).join(''),
    )
  })
  expect(wrong).toEqual([])
})

test('the card of a unit line shows the title of its task or safeguard, which is not part of its words', () => {
  const lines = clauses.filter((c) => c.kind === 'units')
  expect(lines.length).toBeGreaterThan(10)
  for (const line of lines) {
    const parent = clauses.find((c) => c.id === line.parent)
    const shown = text(documentAt(cardPath(line.id)).querySelector('article .of'))
    for (const locale of locales) expect.soft(shown).toContain(parent?.segments[0]?.text[locale])
  }
})

test('a measure names the units of its task in both languages', () => {
  const units = all(documentAt('c/task-7-1/'), 'main > .card > .pair a').map(text)
  expect(units).toContain('区经委')
  expect(units).toContain('District Economic Commission')
})

test('the units beside a measure are said to be those of its task, for the text assigns no measure', () => {
  const measures = clauses.filter(({ kind }) => kind === 'measure')
  expect(measures).toHaveLength(30)
  for (const { id, parent } of measures) {
    const number = parent?.replace('task-', '')
    const lines = all(documentAt(cardPath(id)), 'main > .card > .pair > p').map(text)
    expect.soft(lines[0], id).toMatch(new RegExp(`^任务 ${number} 责任单位：`))
    expect.soft(lines[1], id).toMatch(new RegExp(`^Responsible units of Task ${number}: `))
  }
})

test('ties stand on the card with their basis', () => {
  const ties = text(documentAt('c/task-7-1/').querySelector('.ties-of-card'))
  expect(ties).toMatch(/本条点名（原文）.*生物材料领域/)
  expect(ties).toMatch(/Named here \(text\).*Biomaterials/)
})

test('nobody takes reports: nothing offers to send one', () => {
  const document = documentAt('c/task-7-1/')
  expect(all(document, 'a[href^="mailto:"]')).toEqual([])
  expect(text(document.querySelector('main'))).not.toContain('报告译文错误')
  expect(JSON.parse(readFileSync('dist/c/task-7-1/card.json', 'utf8')).report).toBeNull()
})

test('every clause on the pages leads to its card', () => {
  for (const path of ['zh/text/', 'en/text/', 'parallel/'])
    expect
      .soft(
        all(documentAt(path), 'a.copy').map((a) => a.getAttribute('href')),
        path,
      )
      .toEqual(clauses.map(({ id }) => `/c/${id}/`))
})
