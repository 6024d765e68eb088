/**
 * Programs that rewrite a page under our scripts, as they do it: translators put other words into it, extensions style and turn it.
 *
 * - Chrome (Google Translate) puts `<font><font>` in place of each text, also of each new one, and writes the language and
 *   `translated-ltr` or `translated-rtl` at the root; a style sheet of another host comes with it. It breaks pages that keep
 *   hold of their texts: react/react#11538, openedx/paragon#657; it sets no `dir`: schalkneethling/css-community-reset#2.
 * - Edge changes texts where they stand, wraps those beside elements and marks both: mastodon/mastodon#16509.
 * - Firefox changes texts where they stand and marks nothing: mozilla/firefox-translations#183.
 * - Immersive Translate adds its words below each paragraph, in three `<font>`, with copies of what stands in the line:
 *   immersive-translate/immersive-translate#825, #3304.
 * - Dark Reader puts a sheet of its own after each of the page's and makes them anew when one changes: darkreader/darkreader#635,
 *   #14816. Sheets of extensions are closed to the page: openstyles/stylus#497.
 *
 * None of them is held to the page's policy: tests that use this set `bypassCSP`.
 */
import type { Page } from '@playwright/test'

export type Translator = 'chrome' | 'edge' | 'firefox' | 'immersive'

export interface Translation {
  by: Translator
  /** From the first node that the parser makes, before any script of ours; or once the page has loaded. */
  from: 'start' | 'load'
  into: 'de' | 'ar'
}

/** Words of the machine, and of nobody else. */
export const MACHINE = /Wort|كلم/

const FOREIGN_SHEET = 'https://www.gstatic.com/_/translate_http/el_main.css'
/** What `listen` hears of these programs themselves. */
export const isTheirs = (line: string): boolean => line === `foreign ${FOREIGN_SHEET}`

/** All pages that are opened from now on. */
export async function translate(page: Page, translation: Translation) {
  await page.route(FOREIGN_SHEET, (route) => route.fulfill({ contentType: 'text/css', body: 'x {}' }))
  await page.addInitScript(translateHere, { ...translation, sheet: FOREIGN_SHEET })
}

function translateHere({ by, from, into, sheet }: Translation & { sheet: string }) {
  // The element of the page: as this runs there is only one that the parser will replace.
  const root = () => document.documentElement
  const word = { de: ['Wort', 'Wortzusammensetzung'], ar: ['كلمة', 'كلمات'] }
  const said = (text: string) =>
    text
      .replace(/\p{Script=Han}{1,2}|[a-z]+/giu, (old) => {
        const [short, long] = word[into]
        return /[a-z]/i.test(old) ? `${old.length > 9 ? long : short}` : `${short} `
      })
      // Marks and numbers get another form too.
      .replace(/\((\d+)\)/g, '（$1）')
  const font = (attributes: Record<string, string>, ...content: (Node | string)[]) => {
    const made = document.createElement('font')
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
    made.append(...content)
    return made
  }
  /** Texts as they were left, of those that stay where they stand. */
  const left = new WeakMap<Node, string>()
  const isToDo = (node: Text) =>
    /\p{L}/u.test(node.data) &&
    node.data !== left.get(node) &&
    node.parentElement instanceof HTMLElement &&
    node.parentElement.translate &&
    !node.parentElement.closest('script, style, noscript, textarea, title, font, .notranslate')

  const change = (node: Text) => {
    node.data = said(node.data)
    left.set(node, node.data)
  }
  const ways: Record<Translator, (node: Text) => void> = {
    chrome: (node) => {
      const how = { dir: 'auto', style: 'vertical-align: inherit;' }
      node.replaceWith(font(how, font(how, said(node.data))))
    },
    edge: (node) => {
      const parent = node.parentElement
      parent?.setAttribute('_msttexthash', `${node.length}`)
      if (parent?.childElementCount) node.replaceWith(font({ _mstmutation: '1' }, said(node.data)))
      else change(node)
    },
    firefox: change,
    immersive: (node) => {
      const block = node.parentElement?.closest('p, li, dt, dd, h1, h2, h3, h4, th, td, summary')
      if (!block || block.querySelector('.immersive-translate-target-wrapper')) return
      const copy = block.cloneNode(true) as HTMLElement
      for (const el of copy.querySelectorAll('[id]')) el.removeAttribute('id')
      const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) change(walker.currentNode as Text)
      const mark = { 'data-immersive-translate-translation-element-mark': '1', lang: 'de' }
      const inner = font({ class: 'notranslate immersive-translate-target-inner' }, ...copy.childNodes)
      const middle = font(
        { class: 'notranslate immersive-translate-target-translation-block-wrapper' },
        inner,
      )
      block.append(
        font(
          { class: 'notranslate immersive-translate-target-wrapper', ...mark },
          document.createElement('br'),
          middle,
        ),
      )
    },
  }
  const ATTRIBUTES = ['title', 'alt', 'placeholder', 'aria-label']
  const attributes = (top: Element) => {
    for (const el of [top, ...top.querySelectorAll('*')])
      for (const name of ATTRIBUTES) {
        const value = el.getAttribute(name)
        if (value && !/Wort|كلم/.test(value) && (el as HTMLElement).translate)
          el.setAttribute(name, said(value))
      }
  }
  const walk = (top: Node) => {
    const texts: Text[] = []
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT)
    if (top instanceof Text) texts.push(top)
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const node of texts) if (node.isConnected && isToDo(node)) ways[by](node)
    if (by !== 'immersive' && top instanceof Element) attributes(top)
  }
  const begin = () => {
    walk(root())
    if (by === 'immersive') root().setAttribute('imt-state', 'dual')
    else {
      root().lang = into
      document.title = said(document.title)
    }
    if (by === 'chrome') {
      root().classList.add(into === 'ar' ? 'translated-rtl' : 'translated-ltr')
      const link = document.createElement('link')
      link.rel = 'stylesheet'
      link.href = sheet
      document.head.append(link)
      const tip = document.createElement('div')
      tip.id = 'goog-gt-tt'
      tip.className = 'skiptranslate'
      tip.hidden = true
      document.body.append(tip)
    }
  }
  const observer = new MutationObserver((changes) => {
    const touched = changes.flatMap(({ target, addedNodes }) => [
      ...addedNodes,
      ...(target instanceof Text ? [target] : []),
    ])
    const act = () => {
      for (const node of touched) if (node.isConnected) walk(node)
    }
    if (document.readyState === 'loading') act()
    else setTimeout(act)
  })
  const watch = () => observer.observe(document, { childList: true, subtree: true, characterData: true })
  if (from === 'start') {
    watch()
    document.addEventListener('DOMContentLoaded', begin)
  } else
    addEventListener('load', () => {
      begin()
      watch()
    })
}

/** Dark Reader, and a style sheet of an extension that is closed to the page, last of all. */
export async function darken(page: Page) {
  await page.route(FOREIGN_SHEET, (route) =>
    route.fulfill({ contentType: 'text/css', body: '#extension { color: red }' }),
  )
  await page.addInitScript((sheet) => {
    const styled = (kind: string, rules: string) => {
      const made = document.createElement('style')
      made.className = `darkreader darkreader--${kind}`
      made.media = 'screen'
      made.textContent = rules
      return made
    }
    const renew = () => {
      for (const old of document.querySelectorAll('.darkreader--sync')) old.remove()
      for (const own of document.querySelectorAll('style:not(.darkreader)'))
        own.after(styled('sync', 'body { background-color: #181a1b; color: #e8e6e3 }'))
    }
    const begin = () => {
      const root = document.documentElement
      root.dataset.darkreaderMode = 'dynamic'
      root.dataset.darkreaderScheme = 'dark'
      root.style.setProperty('--darkreader-neutral-background', '#181a1b')
      document.head.prepend(styled('fallback', 'html { background-color: #181a1b !important }'))
      document.head.append(styled('override', '.vimvixen-hint { background-color: #7b5300 }'))
      for (const el of document.querySelectorAll('[style]'))
        el.setAttribute('data-darkreader-inline-color', '')
      const helper = document.createElement('div')
      helper.id = 'extension'
      document.body.prepend(helper)
      const link = document.createElement('link')
      link.rel = 'stylesheet'
      link.href = sheet
      document.head.append(link)
      renew()
      setInterval(renew, 200)
    }
    document.addEventListener('DOMContentLoaded', begin)
  }, FOREIGN_SHEET)
}

/** An extension that lets everything run from right to left. */
export const mirror = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.dir = 'rtl'
    document.body.dir = 'rtl'
  })
