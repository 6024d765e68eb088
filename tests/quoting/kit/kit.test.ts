/** The kit as an address and as HTML for another site. */
import { describe, expect, test } from 'vitest'
import { bareQr } from '../../../src/images/qr/bare.ts'
import { cardJson } from '../../../src/quoting/card-json.ts'
import { embedHtml } from '../../../src/quoting/kit/embed.ts'
import { selectionOf, withSelection } from '../../../src/quoting/kit/selection.ts'
import { realPolicy } from '../../support/content.ts'
import { all, parseDocument } from '../../support/dom.ts'

const policy = realPolicy()
const known = new Set(policy.clauses.map(({ id }) => id))
const card = (id: string) => {
  const clause = policy.clauses.find((c) => c.id === id)
  if (!clause) throw new Error(`no clause ${id}`)
  return cardJson(policy, clause)
}

describe('the address', () => {
  test('says which clauses are chosen, and in which order', () => {
    const rows: [string, string[] | null][] = [
      ['?c=task-7-1,domain-biomaterials', ['task-7-1', 'domain-biomaterials']],
      ['?c=domain-biomaterials%2Ctask-7-1', ['domain-biomaterials', 'task-7-1']],
      ['?c=task-7-1&c=title', ['task-7-1', 'title']],
      ['?c=task-7-1,task-7-1', ['task-7-1']],
      ['?view=en', null],
      ['', null],
      ['?c=', []],
    ]
    expect(rows.map(([search]) => [search, selectionOf(search, known)])).toEqual(rows)
  })

  test('gives nothing but ids of clauses', () => {
    const searches = [
      '?c=<script>alert(1)</script>',
      '?c=../../evil',
      '?c=__proto__,constructor,toString',
      '?c=task-7-1/../../x',
      '?c=TASK-7-1',
      '?c=task-7-1%00',
      '?c=%F0%9F%98%80',
      `?c=${'a,'.repeat(50_000)}`,
    ]
    expect(searches.map((search) => selectionOf(search, known))).toEqual(searches.map(() => []))
  })

  test('is written to be read, beside what else it holds', () => {
    const at = 'https://policy.example/zh/kit/'
    expect(withSelection(`${at}#all`, ['task-7-1', 'title'])).toBe(`${at}?c=task-7-1,title`)
    expect(withSelection(`${at}?view=en&c=title`, ['task-7-1'])).toBe(`${at}?view=en&c=task-7-1`)
    expect(withSelection(`${at}?c=title`, [])).toBe(at)
    expect(selectionOf(new URL(withSelection(at, [...known])).search, known)).toEqual([...known])
  })
})

describe('the HTML', () => {
  const notice = { zh: '非官方读本。', en: 'Unofficial edition.' }
  const url = 'https://creativecommons.org/licenses/by/4.0/'
  const terms = {
    notice,
    license: { zh: '以 CC BY 4.0 许可使用。', en: 'Under CC BY 4.0.', name: 'CC BY 4.0', url },
  }
  const entries = ['task-7-1', 'domain-biomaterials'].map((id) => ({
    card: card(id),
    code: bareQr(`https://policy.example/c/${id}/`),
  }))
  const page = parseDocument(
    `<!doctype html><body>${embedHtml(entries, ['zh', 'en'], terms, '2026-10-07')}</body>`,
  )

  test('has a figure a clause, with its words, its source and its code', () => {
    const figures = all(page, 'figure')
    expect(figures).toHaveLength(2)
    for (const [i, figure] of figures.entries()) {
      const { words, url } = entries[i]?.card ?? card('task-7-1')
      for (const paragraph of [...words.zh.paragraphs, ...words.en.paragraphs])
        expect.soft(figure.textContent).toContain(paragraph.join(''))
      expect.soft(all(figure, 'a').map((a) => a.getAttribute('href'))).toEqual([url, url])
      expect
        .soft(all(figure, 'figcaption [lang]').map((b) => [b.getAttribute('lang'), b.textContent]))
        .toEqual([
          ['zh-Hans', words.zh.name],
          ['en', words.en.name],
        ])
      expect
        .soft(figure.querySelector('img')?.getAttribute('alt'))
        .toBe(`二维码：${words.zh.name} / QR code: ${words.en.name}`)
    }
  })

  test('says in each of its languages that the edition is unofficial', () => {
    expect(all(page, 'small').map((s) => s.firstChild?.textContent)).toEqual([notice.zh, notice.en])
  })

  test('says in each of its languages on what terms, with the license a link away', () => {
    expect(all(page, 'small').map((s) => s.lastElementChild?.getAttribute('href'))).toEqual([url, url])
    expect(all(page, 'small').map((s) => s.textContent)).toEqual([
      `${notice.zh}${terms.license.zh}`,
      `${notice.en}${terms.license.en}`,
    ])
  })

  test('in one language says nothing in the other', () => {
    const english = embedHtml(entries, ['en'], terms, '2026-10-07').replace(/\ssrc="[^"]*"/g, '')
    expect(english).toContain('alt="QR code: Measure 7.1 ')
    expect(parseDocument(`<body>${english}`).querySelector('[lang="zh-Hans"]')).toBeNull()
    expect(english).not.toMatch(/\p{Script=Han}/u)
  })

  test('needs no script, no style and no other host', () => {
    expect(all(page, 'script, style, link, iframe, [style], [onclick], [onload]')).toEqual([])
    for (const el of all(page, '[src]'))
      expect.soft(el.getAttribute('src')).toMatch(/^data:image\/svg\+xml,[!-~]+$/)
    const [image] = all(page, 'img')
    const svg = decodeURIComponent((image?.getAttribute('src') ?? '').replace(/^[^,]*,/, ''))
    expect(svg).toBe(entries[0]?.code)
  })

  test('is nothing for an empty kit, and without codes has no picture', () => {
    expect(embedHtml([], ['zh'], terms, '2026-10-07')).toBe('')
    const plain = embedHtml(
      entries.map(({ card }) => ({ card, code: null })),
      ['zh'],
      terms,
      '2026-10-07',
    )
    expect(plain).not.toContain('<img')
    expect(plain).not.toContain('lang="en"')
  })
})
