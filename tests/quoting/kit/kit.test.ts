/** The kit as an address and as HTML for another site. */
import { describe, expect, test } from 'vitest'
import { cardJson } from '../../../src/quoting/card-json.ts'
import { embedHtml } from '../../../src/quoting/kit/embed.ts'
import { selectionOf, withSelection } from '../../../src/quoting/kit/selection.ts'
import { realPolicy } from '../../support/content.ts'
import { all, parseDocument } from '../../support/dom.ts'
import { filtered } from '../../support/kses.ts'

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
  const cards = ['task-7-1', 'domain-biomaterials', 'task-7-units'].map(card)
  const both = { locales: ['zh', 'en'], hasCodes: true } as const
  const page = parseDocument(`<!doctype html><body>${embedHtml(cards, both, terms, '2026-10-07')}</body>`)

  test('has a figure a clause, with its words, its source and its code', () => {
    const figures = all(page, 'figure')
    expect(figures).toHaveLength(cards.length)
    for (const [i, figure] of figures.entries()) {
      const { words, url } = cards[i] ?? card('task-7-1')
      for (const paragraph of [...words.zh.paragraphs, ...words.en.paragraphs])
        expect.soft(figure.textContent).toContain(paragraph.join(''))
      expect.soft(all(figure, 'a').map((a) => a.getAttribute('href'))).toEqual([url, url])
      const code = figure.querySelector('img')
      expect.soft(code?.getAttribute('src')).toBe(`${url}qr.png`)
      expect.soft(code?.getAttribute('alt')).toBe(`二维码：${words.zh.name} / QR code: ${words.en.name}`)
    }
  })

  test('over words with a heading of their own stands their number alone, over others their name', () => {
    const captions = all(page, 'figure').map((figure) =>
      all(figure, 'figcaption [lang]').map((el) => [el.getAttribute('lang'), el.textContent]),
    )
    const { words } = card('task-7-units')
    expect(captions).toEqual([
      [
        ['zh-Hans', '措施 7.1'],
        ['en', 'Measure 7.1'],
      ],
      [],
      [
        ['zh-Hans', words.zh.name],
        ['en', words.en.name],
      ],
    ])
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
    const english = embedHtml(cards, { ...both, locales: ['en'] }, terms, '2026-10-07')
    expect(english).toContain('alt="QR code: Measure 7.1 ')
    expect(parseDocument(`<body>${english}`).querySelector('[lang="zh-Hans"]')).toBeNull()
    expect(english).not.toMatch(/\p{Script=Han}/u)
  })

  test('needs no script and no style', () => {
    expect(all(page, 'script, style, link, iframe, [style], [onclick], [onload]')).toEqual([])
  })

  test('is nothing for an empty kit, and without codes has no picture', () => {
    expect(embedHtml([], both, terms, '2026-10-07')).toBe('')
    const plain = embedHtml(cards, { locales: ['zh'], hasCodes: false }, terms, '2026-10-07')
    expect(plain).not.toContain('<img')
    expect(plain).not.toContain('lang="en"')
  })

  describe('after the filter of a content system', () => {
    const left = filtered(embedHtml(cards, both, terms, '2026-10-07'))

    test('has every paragraph by itself, every link and every code', () => {
      const shown = parseDocument(`<!doctype html><html><body>${left}</body></html>`)
      const lines = all(shown, 'p').map((p) => p.textContent)
      for (const { words } of cards)
        for (const { caption, paragraphs } of [words.zh, words.en])
          for (const line of [...(caption === null ? [] : [caption]), ...paragraphs.map((p) => p.join(''))])
            expect.soft(lines).toContain(line)
      // Nothing stands outside a paragraph: it would run into its neighbors.
      for (const p of all(shown, 'p')) p.remove()
      expect(shown.body.textContent?.trim()).toBe('')
      const again = parseDocument(`<!doctype html><html><body>${left}</body></html>`)
      const attributes = (selector: string, name: string) =>
        all(again, selector).map((el) => el.getAttribute(name))
      expect(attributes('img', 'src')).toEqual(cards.map(({ url }) => `${url}qr.png`))
      expect(attributes('img', 'alt')).not.toContain(null)
      expect(attributes('blockquote', 'cite')).toEqual(cards.flatMap(({ url }) => [url, url]))
      for (const { url } of cards) expect(attributes('a', 'href')).toContain(url)
    })

    test.each([
      ['<img src="data:image/png;base64,AAAA" alt="x">', '<img alt="x">'],
      ['<p onclick="x()" style="color:red" lang="en">a</p>', '<p lang="en">a</p>'],
      ['<figure><p>a</p><script>x()</script></figure>', '<p>a</p>'],
      ['<a href="javascript:x()">a</a>', '<a>a</a>'],
    ])('the filter of the test takes out what such filters do: %s', (html, expected) => {
      expect(filtered(html)).toBe(expected)
    })
  })
})
