/** Every run of text is tagged with its language, so that a screen reader says it right. */
import { expect, test } from 'vitest'
import { realPolicy } from '../support/content.ts'
import { builtDocuments, parseDocument } from '../support/dom.ts'

const HAN = /\p{Script=Han}/u

/** Text that holds Han characters where the nearest `lang` is English. */
function mistagged(document: Document): string[] {
  const found: string[] = []
  const walk = (node: Node, lang: string) => {
    for (const child of [...node.childNodes]) {
      if (child.nodeType === 3 && lang === 'en' && HAN.test(child.textContent ?? ''))
        found.push(child.textContent?.trim() ?? '')
      if (child.nodeType !== 1) continue
      const element = child as Element
      if (['SCRIPT', 'STYLE'].includes(element.tagName)) continue
      const own = element.getAttribute('lang') ?? lang
      const label = element.getAttribute('aria-label') ?? ''
      if (own === 'en' && HAN.test(label)) found.push(label)
      walk(element, own)
    }
  }
  walk(document.body, document.documentElement.getAttribute('lang') ?? '')
  return found
}

/** Whole English sentences (five words or more) where the nearest `lang` is Chinese. */
function untaggedEnglish(document: Document): string[] {
  const found: string[] = []
  const walk = (node: Node, lang: string) => {
    for (const child of [...node.childNodes]) {
      const content = child.textContent ?? ''
      if (child.nodeType === 3 && lang !== 'en' && /(?:\b[A-Za-z]{2,}\b[ ,]+){4}/.test(content))
        found.push(content.trim())
      if (child.nodeType !== 1) continue
      const element = child as Element
      if (['SCRIPT', 'STYLE', 'CODE', 'PRE'].includes(element.tagName)) continue
      walk(element, element.getAttribute('lang') ?? lang)
    }
  }
  walk(document.body, document.documentElement.getAttribute('lang') ?? '')
  return found
}

const exact = realPolicy()
  .clauses.flatMap(({ segments }) => segments.map(({ text }) => text.zh))
  .join('\n')
/** Shorter ones are words of ours as well. */
const WORDING = /\p{Script=Han}{6}/u

/** Wording of the Chinese text where a browser that translates the page would put a machine's in its place. */
function translatable(document: Document): string[] {
  const isChinese = document.documentElement.lang !== 'en' && !document.body.hasAttribute('data-bilingual')
  if (isChinese) return []
  const found: string[] = []
  const walk = (node: Element) => {
    if (['SCRIPT', 'STYLE'].includes(node.tagName) || node.getAttribute('translate') === 'no') return
    for (const child of [...node.childNodes]) {
      const words = child.textContent?.trim() ?? ''
      if (child.nodeType === 1) walk(child as Element)
      else if (child.nodeType === 3 && WORDING.test(words) && exact.includes(words)) found.push(words)
    }
  }
  walk(document.body)
  return found
}

const pages = builtDocuments()

test.each([
  ['no Han stands where the nearest lang is English', mistagged],
  ['exact Chinese stands beside English only where it is not to be translated', translatable],
  ['no English sentence stands where the nearest lang is Chinese', untaggedEnglish],
])('%s', (_, wrongIn) => {
  expect(
    pages.flatMap(({ path, document }) => wrongIn(document).map((words) => `/${path}: ${words}`)),
  ).toEqual([])
})

test('an untagged run is found in either direction', () => {
  const page = (lang: string, body: string) =>
    parseDocument(`<!doctype html><html lang="${lang}"><body>${body}</body></html>`)
  expect(mistagged(page('en', '<p>Zone 生物材料湾</p>'))).toEqual(['Zone 生物材料湾'])
  expect(mistagged(page('en', '<p>Zone <b lang="zh-Hans">生物材料湾</b></p>'))).toEqual([])
  expect(untaggedEnglish(page('zh-Hans', '<p>See the whole text in English</p>'))).toHaveLength(1)
  expect(untaggedEnglish(page('zh-Hans', '<p lang="en">See the whole text in English</p>'))).toEqual([])
})

test('exact Chinese that a browser may translate is found on an English page and on one for both, not on a Chinese one', () => {
  const words = exact.split('\n')[0] ?? ''
  const page = (lang: string, attributes: string) =>
    parseDocument(
      `<!doctype html><html lang="${lang}"><body ${attributes}><p lang="zh-Hans">${words}</p><p translate="no">${words}</p></body></html>`,
    )
  expect(translatable(page('en', ''))).toEqual([words])
  expect(translatable(page('zh-Hans', 'data-bilingual'))).toEqual([words])
  expect(translatable(page('zh-Hans', ''))).toEqual([])
})
