import { expect, test } from 'vitest'
import { setWords } from '../../src/components/policy/set-words.ts'
import { locales } from '../../src/locale.ts'
import { blocksOf } from '../../src/model/structure.ts'
import type { Run, Segment } from '../../src/model/types.ts'
import { realPolicy } from '../support/content.ts'
import { parseDocument } from '../support/dom.ts'

const policy = realPolicy()
const segment: Segment = {
  id: 'x.s1',
  form: 'paragraph',
  runs: { zh: [], en: [] },
  text: { zh: '', en: '' },
  state: 'translated',
  readings: [],
}
const zh = (html: string, isLast = true, more: Partial<Segment> = {}) =>
  setWords(html, { ...segment, ...more }, 'zh', isLast)

test('the last two letters of a paragraph are kept together with its stop, and no others', () => {
  expect(zh('加快产业发展。')).toBe('加快产业<span class="e">发展。</span>')
  expect(zh('加快产业发展。', false)).toBe('加快产业发展。')
  expect(zh('发展”。')).toBe('<span class="e">发展”。</span>')
})

test('as many as stand after a mark, or in it; where it is one letter, the mark with it', () => {
  expect(zh('发展<a>生物医药</a>产业。')).toBe('发展<a>生物医药</a><span class="e">产业。</span>')
  expect(zh('建设<a>绿色智造产业园</a>。')).toBe('建设<a>绿色智造产<span class="e">业园</span></a>。')
  expect(zh('支持<b><a>规模化</a>发展</b>等。')).toBe(
    '支持<span class="e"><b><a>规模化</a>发展</b>等。</span>',
  )
})

test('a compound is whole where it is short, in both languages', () => {
  expect(zh('推进 <a>1，3-丙二醇</a>等', false)).toBe('推进 <a><span class="n">1，3-丙二醇</span></a>等')
  expect(zh('用CAR-T')).toBe('用<span class="n">CA<span class="e">R-T</span></span>')
  expect(setWords('a low-carbon one. Or high-performance.', segment, 'en', true)).toBe(
    'a <span class="n">low-carbon</span> one. Or high-performance.',
  )
})

test('a number is not parted from what it counts', () => {
  const n = (words: string) => `<span class="n">${words}</span>`
  expect(zh('到 2025 年，突破 1000 亿元，', false)).toBe(`到 ${n('2025 年')}，突破 ${n('1000 亿元')}，`)
  expect(zh('第 39 次政府', false)).toBe(`${n('第 39 次')}政府`)
  expect(zh('发〔2023〕22 号于 2023 年 9 月 12 日', false)).toBe(
    `发${n('〔2023〕22 号')}于 ${n('2023 年')} ${n('9 月 12 日')}`,
  )
  expect(zh('“1+5+X”布局', false)).not.toContain('"n"')
})

test('a dash is kept with what it follows, behind a mark too; two at the head of a line are', () => {
  expect(zh('“孵化—加速—产业化”', false)).toBe(
    '<span class="o">“</span>孵<span class="n">化—</span>加<span class="n">速—</span>产业化”',
  )
  expect(zh('载体<b>孵化器</b>—<b>加速园</b>等', false)).toBe(
    '载体<span class="n"><b>孵化器</b>—</span><b>加速园</b>等',
  )
  expect(zh('——到二〇二五年', false)).toBe('——到二〇二五年')
})

test('the date of a record stands apart', () => {
  expect(zh('某办公室 2023 年印发', false, { form: 'record' })).toBe(
    '某办公室 <span class="r"><span class="n">2023 年</span>印发</span>',
  )
})

test('a heading may break between its phrases, inside a mark too, and is not kept together at its end', () => {
  const phrases = ['（七）紧贴市场应用，', '转型发展', '生物材料产业']
  expect(
    zh('（七）紧贴市场应用，转型<b>发展<a>生物材料</a>产业</b>', true, { form: 'heading', phrases }),
  ).toBe('<span class="o">（</span>七）紧贴市场应用，<wbr>转型<b>发展<wbr><a>生物材料</a>产业</b>')
})

/** Runs as a page marks them up. */
const html = (runs: readonly Run[]): string =>
  runs.map((run) => (typeof run === 'string' ? run : `<i>${html(run.runs)}</i>`)).join('')

test('no character of the text is added, lost or moved, and every Chinese paragraph ends in two letters at least', () => {
  let ends = 0
  for (const clause of policy.clauses)
    for (const block of blocksOf(clause))
      for (const one of block.segments)
        for (const locale of locales) {
          const isLast = one === block.segments.at(-1)
          const page = parseDocument(`<p>${setWords(html(one.runs[locale]), one, locale, isLast)}</p>`)
          expect.soft(page.querySelector('p')?.textContent, one.id).toBe(one.text[locale])
          const [end] = page.querySelectorAll('.e')
          if (locale === 'en' || !isLast || one.phrases || one.form === 'units') {
            expect.soft(end, one.id).toBeUndefined()
            continue
          }
          ends++
          const words = end?.textContent ?? ''
          const letters = words.match(/[\p{L}\p{N}]/gu)?.length ?? 0
          expect.soft(letters, `${one.id}: ${words}`).toBeGreaterThanOrEqual(2)
          // Longer, it would leave a hole in the line above.
          expect.soft(letters, `${one.id}: ${words}`).toBeLessThanOrEqual(6)
          expect
            .soft(one.text.zh.replace(/[^\p{L}\p{N}]+$/u, ''))
            .toMatch(new RegExp(`${words.replace(/[^\p{L}\p{N}]+$/u, '')}$`))
        }
  expect(ends).toBeGreaterThan(90)
})
