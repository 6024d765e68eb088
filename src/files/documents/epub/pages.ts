/** The pages of the book: XHTML in both languages, every run with its own. */

import { create } from 'xmlbuilder2'
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js'
import { documentStrings } from '../../../i18n/documents.ts'
import { ui } from '../../../i18n/index.ts'
import { type Bilingual, type Locale, languageTag, locales } from '../../../locale.ts'
import { clauseName } from '../../../model/labels.ts'
import type { Part, Policy } from '../../../model/types.ts'
import { cardPath } from '../../../urls.ts'
import { aboutFile } from '../about.ts'
import { type Block, cardAddress, numberBeside, readingOrder } from '../reading.ts'

export interface Page {
  /** Of its file, without `.xhtml`. */
  id: string
  label: Bilingual
  xhtml: string
}

const XHTML = 'http://www.w3.org/1999/xhtml'
const EPUB = 'http://www.idpf.org/2007/ops'

const spoken = (locale: Locale) => ({ lang: languageTag[locale], 'xml:lang': languageTag[locale] })

/** What a part of a book is, to reading systems and to screen readers. */
const kind = (name: 'chapter' | 'colophon' | 'toc') => ({ 'epub:type': name, role: `doc-${name}` })

function page(title: string, fill: (body: XMLBuilder) => void): string {
  const html = create({ version: '1.0', encoding: 'UTF-8' }).ele(XHTML, 'html', {
    ...spoken('zh'),
    'xmlns:epub': EPUB,
  })
  const head = html.ele('head')
  head.ele('title').txt(title)
  head.ele('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' })
  fill(html.ele('body'))
  return html.end({ prettyPrint: false })
}

/** Cover, title page, the notice, the opinions and each part, the closing, and what the file says of itself. */
export function pages(policy: Policy): Page[] {
  return [coverPage(policy), titlePage(policy), ...chapters(policy).map(chapterPage), aboutPage(policy)]
}

interface Chapter {
  id: string
  label: Bilingual
  blocks: Block[]
}

/** What begins a page. */
const openings = new Set(['notice', 'title', 'part', 'signature'])

function chapters(policy: Policy): Chapter[] {
  const found: Chapter[] = []
  for (const block of readingOrder(policy)) {
    const { id, kind, label } = block.clause
    // With the title the opinions begin.
    const name = kind === 'title' ? policy.document.type : label
    if (block.opens && openings.has(kind)) found.push({ id, label: name, blocks: [] })
    found.at(-1)?.blocks.push(block)
  }
  return found
}

function chapterPage({ id, label, blocks }: Chapter): Page {
  const xhtml = page(`${label.zh} / ${label.en}`, (body) => {
    const chapter = body.ele('section', { ...kind('chapter'), 'aria-label': label.zh })
    let clause: XMLBuilder | undefined
    for (const block of blocks) {
      if (block.opens || !clause)
        clause = chapter.ele('div', { id: block.clause.id, class: block.clause.kind })
      write(clause, block)
      if (block.addressed) writeAddress(clause, block)
    }
  })
  return { id, label, xhtml }
}

/** Our number of a clause and the address of its card, whose link is named after the clause: spelled out, nobody would hear it. */
function writeAddress(element: XMLBuilder, block: Block): void {
  const { clause } = block
  const name = documentStrings.zh.addressOf(clauseName(clause, 'zh'))
  const link = element
    .ele('p', { class: 'address', ...spoken('zh') })
    .ele('a', { href: cardAddress(clause), 'aria-label': name })
  const number = numberBeside(block, locales)
  if (number) link.txt(`${number} `)
  link.ele('span', spoken('en')).txt(cardPath(clause.id))
}

function write(clause: XMLBuilder, { form, level, number, parts }: Block): void {
  if (level) {
    const heading = clause.ele(`h${level}`)
    for (const locale of locales) {
      const line = heading.ele('span', spoken(locale))
      if (locale === 'en' && number) line.ele('span', { class: 'number' }).txt(number).up().txt(' ')
      addParts(line, parts[locale])
    }
    return
  }
  for (const locale of locales) addParts(clause.ele('p', { class: form, ...spoken(locale) }), parts[locale])
}

function addParts(element: XMLBuilder, parts: readonly Part[]): void {
  for (const part of parts)
    if (typeof part === 'string') element.txt(part)
    else element.ele('cite').txt(part.title)
}

/** The picture of the cover. */
export const COVER = 'cover.png'

/** Its picture says what its words do, in both languages. */
function coverPage({ document }: Policy): Page {
  const label = { zh: documentStrings.zh.cover, en: documentStrings.en.cover }
  const title = `${label.zh} / ${label.en}`
  const alt = locales
    .map((locale) => [label[locale], document.title[locale], document.number[locale], ui(locale).unofficial])
    .map((words) => words.join(' · '))
  const xhtml = page(title, (body) => {
    body
      .ele('section', { 'epub:type': 'cover' })
      .ele('img', { class: 'cover', src: COVER, role: 'doc-cover', alt: alt.join(' / ') })
  })
  return { id: 'cover', label, xhtml }
}

function titlePage(policy: Policy): Page {
  const label = policy.document.shortTitle
  const xhtml = page(`${label.zh} / ${label.en}`, (body) => {
    const section = body.ele('section', { 'epub:type': 'titlepage' })
    const heading = section.ele('h1')
    for (const locale of locales) heading.ele('span', spoken(locale)).txt(policy.document.title[locale])
    for (const locale of locales) {
      const { number, issuer, dates, notices, edition } = aboutFile(policy, locale)
      for (const line of [number, issuer, dates, ...notices, edition])
        section.ele('p', spoken(locale)).txt(line)
    }
  })
  return { id: 'title-page', label, xhtml }
}

function aboutPage(policy: Policy): Page {
  const label = { zh: documentStrings.zh.about, en: documentStrings.en.about }
  const xhtml = page(`${label.zh} / ${label.en}`, (body) => {
    const section = body.ele('section', { ...kind('colophon'), 'aria-label': label.zh })
    for (const locale of locales) {
      section.ele('h1', spoken(locale)).txt(label[locale])
      const list = section.ele('dl', spoken(locale))
      for (const fact of aboutFile(policy, locale).facts) {
        list.ele('dt').txt(fact.label)
        const value = list.ele('dd')
        if (fact.value !== fact.href) value.txt(fact.value)
        if (fact.href) value.ele('a', { href: fact.href }).txt(fact.href)
      }
    }
  })
  return { id: 'about', label, xhtml }
}

/** The contents: the pages, and in the sixth and seventh parts the tasks and safeguards. */
export function navigation(policy: Policy, all: readonly Page[]): string {
  const { clauses } = policy
  return page(`${ui('zh').contents} / ${ui('en').contents}`, (body) => {
    const nav = body.ele('nav', { ...kind('toc'), id: 'toc', 'aria-labelledby': 'contents' })
    const heading = nav.ele('h1', { id: 'contents' })
    for (const locale of locales) heading.ele('span', spoken(locale)).txt(ui(locale).contents)
    const list = nav.ele('ol')
    for (const { id, label } of all) {
      const item = list.ele('li')
      entry(item, `${id}.xhtml`, label)
      const below = clauses.filter(
        (c) => c.parent === id && ['domain', 'zone', 'task', 'safeguard'].includes(c.kind),
      )
      if (below.length === 0) continue
      const inner = item.ele('ol')
      for (const clause of below) entry(inner.ele('li'), `${id}.xhtml#${clause.id}`, clause.label)
    }
    landmarks(body, all)
  })
}

/** Where reading systems find what every book has. */
function landmarks(body: XMLBuilder, all: readonly Page[]): void {
  const [, , first] = all
  const places = [
    ['cover', 'cover', documentStrings.zh.cover, documentStrings.en.cover],
    ['toc', 'nav', ui('zh').contents, ui('en').contents],
    ...(first ? [['bodymatter', first.id, first.label.zh, first.label.en] as const] : []),
  ] as const
  const list = body.ele('nav', { 'epub:type': 'landmarks', hidden: 'hidden' }).ele('ol')
  for (const [type, page, zh, en] of places)
    list
      .ele('li')
      .ele('a', { 'epub:type': type, href: `${page}.xhtml` })
      .txt(`${zh} / ${en}`)
}

function entry(item: XMLBuilder, href: string, label: Bilingual): void {
  const link = item.ele('a', { href })
  for (const [index, locale] of locales.entries())
    link.ele('span', spoken(locale)).txt(index === 0 ? label[locale] : ` ${label[locale]}`)
}
