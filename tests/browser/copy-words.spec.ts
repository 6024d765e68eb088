/** What is copied by dragging over a page: with a real mouse, real keys and the real clipboard. */
import { expect, type Locator, type Page, test } from '@playwright/test'
import { passage } from '../../src/finder/passage.ts'
import { readingOf } from '../../src/finder/reading.ts'
import { type Locale, languageTag, locales, otherLocale } from '../../src/locale.ts'
import { blocksOf, blockText, runOn } from '../../src/model/structure.ts'
import type { Clause } from '../../src/model/types.ts'
import { readPolicy } from '../../src/read-content.ts'
import { clausePath, pagePath } from '../../src/urls.ts'

const policy = readPolicy()

// So high that all that is dragged over stands in the window.
test.use({ viewport: { width: 1280, height: 3000 }, permissions: ['clipboard-read', 'clipboard-write'] })

interface Line {
  lang: string
  text: string
  isHeading: boolean
}

/** Clauses as they are to be pasted. */
const linesOf = (clauses: readonly Clause[], locale: Locale): Line[] =>
  clauses.flatMap(blocksOf).map((block) => ({
    lang: languageTag[locale],
    text: blockText(block, locale),
    isHeading: block.level !== undefined,
  }))
const between = (first: string, last: string) => {
  const at = (id: string) => policy.clauses.indexOf(policy.clause(id))
  return policy.clauses.slice(at(first), at(last) + 1)
}
const sectionOf = (id: string) => policy.clauses.filter(({ section }) => section === id)
/** The words of the first and of the last of these clauses. */
const ends = (root: Locator, clauses: readonly Clause[]) => {
  const segments = clauses.flatMap((clause) => clause.segments.map(({ id }) => id))
  const words = (id = '') => root.locator(`[data-segment="${id}"]`)
  return [words(segments[0]).first(), words(segments.at(-1)).last()] as const
}

/** From the first character of some words to the last of others. */
async function drag(page: Page, from: Locator, to = from) {
  await from.evaluate((el) => el.scrollIntoView({ block: 'center', behavior: 'instant' }))
  const edge = (words: Locator, isEnd: boolean) =>
    words.evaluate((el, end) => {
      const range = new Range()
      range.selectNodeContents(el)
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 1)
      const box = boxes[end ? boxes.length - 1 : 0]
      if (!box) throw new Error(`nothing to see of ${el.outerHTML}`)
      return { x: end ? box.right - 1 : box.left + 1, y: box.top + box.height / 2 }
    }, isEnd)
  const [start, end] = [await edge(from, false), await edge(to, true)]
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2)
  await page.mouse.move(end.x, end.y)
  await page.mouse.up()
}

const marked = (page: Page) => page.evaluate(() => getSelection()?.toString() ?? '')

async function copied(page: Page) {
  await page.evaluate(() => navigator.clipboard.writeText('nothing was copied'))
  await page.keyboard.press('ControlOrMeta+c')
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '')
    return { text: await read('text/plain'), html: await read('text/html') }
  })
}

/** What a program finds in HTML that is pasted: lines, and everything that is neither their language nor a title. */
const pasted = (page: Page, html: string) =>
  page.evaluate((source) => {
    const { body } = new DOMParser().parseFromString(source, 'text/html')
    const lines = [...body.children] as HTMLElement[]
    return {
      lines: lines.map((el) => ({
        lang: el.lang,
        text: el.textContent ?? '',
        isHeading: /^H[1-4]$/.test(el.tagName),
      })),
      foreign: [...body.querySelectorAll('*')]
        .filter((el) => !(lines.includes(el as HTMLElement) ? /^(P|H[1-4])$/ : /^CITE$/).test(el.tagName))
        .map((el) => el.outerHTML),
      attributes: [...body.querySelectorAll('*')]
        .flatMap((el) => el.getAttributeNames())
        .filter((name) => name !== 'lang'),
    }
  }, html)

/** These words alone, as text and as clean HTML. */
async function expectWords(page: Page, lines: readonly Line[]) {
  expect(lines.length).toBeGreaterThan(1)
  const { text, html } = await copied(page)
  expect(text).toBe(lines.map((line) => line.text).join('\n'))
  expect(await pasted(page, html)).toEqual({ lines, foreign: [], attributes: [] })
}

const bare = (text: string) => text.replace(/\s/g, '')
/** More is selected than is copied: otherwise the test would show nothing. */
async function expectNotesBetween(page: Page, lines: readonly Line[]) {
  const all = bare(await marked(page))
  const words = bare(lines.map(({ text }) => text).join(''))
  expect(all.length).toBeGreaterThan(words.length)
}

for (const locale of locales) {
  test.describe(locale, () => {
    test('several clauses of the whole text', async ({ page }) => {
      const clauses = between('task-7-1', 'task-8-1')
      await page.goto(`/${locale}/text/`)
      await drag(page, ...ends(page.locator('article'), clauses))
      await expectNotesBetween(page, linesOf(clauses, locale))
      await expectWords(page, linesOf(clauses, locale))
    })

    test('the whole text with the keyboard', async ({ page }) => {
      await page.goto(`/${locale}/text/`)
      await page.keyboard.press('ControlOrMeta+a')
      await expectNotesBetween(page, linesOf(policy.clauses, locale))
      await expectWords(page, linesOf(policy.clauses, locale))
    })

    test('lines of the notice and who signs', async ({ page }) => {
      const clauses = between('notice', 'notice')
      await page.goto(`/${locale}/text/`)
      await drag(page, ...ends(page.locator('article'), clauses))
      await expectWords(page, linesOf(clauses, locale))
    })

    for (const id of ['task-7', 'safeguard-1', 'domain-biomaterials', 'zone-materials-bay'])
      test(`all of a section, without its ties and lists: ${id}`, async ({ page }) => {
        const clauses = sectionOf(id)
        await page.goto(`/${pagePath(policy.clause(id), locale)}`)
        await page.keyboard.press('ControlOrMeta+a')
        const lines = linesOf(clauses, locale)
        await expectNotesBetween(page, lines)
        if (lines.length > 1) await expectWords(page, lines)
        else expect((await copied(page)).text).toBe(lines[0]?.text)
      })

    test('measures of a section', async ({ page }) => {
      const clauses = between('task-7', 'task-7-3')
      await page.goto(`/${locale}/tasks/7/`)
      await drag(page, ...ends(page.locator('article'), clauses))
      await expectNotesBetween(page, linesOf(clauses, locale))
      await expectWords(page, linesOf(clauses, locale))
    })

    test('from a note into the text', async ({ page }) => {
      await page.goto(`/${locale}/tasks/7/`)
      const [, to] = ends(page.locator('article'), between('task-7-3', 'task-7-3'))
      await drag(page, page.locator('#task-7-2 .margin .sigla').first(), to)
      await expectNotesBetween(page, linesOf(between('task-7-3', 'task-7-3'), locale))
      await expectWords(page, linesOf(between('task-7-3', 'task-7-3'), locale))
    })

    test('with the other language shown under each sentence, in the language of the page', async ({
      page,
    }) => {
      const clauses = between('task-7-1', 'task-7-2')
      await page.goto(`/${locale}/tasks/7/`)
      await page.locator('#show-twins').check()
      await expect(page.locator('[data-twin="task-7-2.s2"]')).toBeVisible()
      await drag(page, ...ends(page.locator('article'), clauses))
      await expectNotesBetween(page, linesOf(clauses, locale))
      await expectWords(page, linesOf(clauses, locale))
    })

    test('one language side by side', async ({ page }) => {
      const clauses = between('task-7-1', 'task-7-3')
      await page.goto(`/parallel/?view=${locale}`)
      await drag(page, ...ends(page.locator(`.side.${locale}`), clauses))
      await expectNotesBetween(page, linesOf(clauses, locale))
      await expectWords(page, linesOf(clauses, locale))
    })

    test('sentences of other clauses under a domain', async ({ page }) => {
      await page.goto(`/${locale}/domains/biomaterials/`)
      const sentences = page.locator('.section-directions .sentence')
      await drag(page, sentences.first(), sentences.nth(8))
      const shown = (await sentences.allTextContents()).slice(0, 9)
      const source = policy.clauses.flatMap(({ segments }) => segments.map(({ text }) => text[locale]))
      for (const sentence of shown) expect(source.some((text) => text.includes(sentence))).toBe(true)
      const lines = shown.map((text) => ({ lang: languageTag[locale], text, isHeading: false }))
      await expectNotesBetween(page, lines)
      await expectWords(page, lines)
    })

    test('sentences of the finder', async ({ page }) => {
      await page.goto(`/${locale}/directions/`)
      // Its script arranges the entries when it has come.
      await page.waitForLoadState('networkidle')
      const read = readingOf(policy)
        .flatMap(({ sentences }) => sentences)
        .slice(0, 3)
      const words = ({ segment }: (typeof read)[number]) =>
        page.locator(`.sentences [data-segment="${segment.id}"]`)
      const [first, last] = [read[0], read.at(-1)]
      if (!first || !last) throw new Error('no sentences')
      await drag(page, words(first), words(last))
      const lines = read.map(({ segment, mentioned }) => ({
        lang: languageTag[locale],
        text: passage(segment, mentioned, locale)
          .map(({ text }) => text)
          .join(''),
        isHeading: false,
      }))
      await expectNotesBetween(page, lines)
      await expectWords(page, lines)
    })

    test('the words of the text on the sheet of a domain, and the sheet with all that it says', async ({
      page,
    }) => {
      const { segments } = policy.clause('domain-biomaterials')
      const words = runOn(
        segments.map(({ text }) => text[locale]),
        locale,
      )
      await page.goto(`/${locale}/brief/biomaterials/`)
      await drag(page, page.locator('.side .note').first(), page.locator('.own p'))
      expect(bare(await marked(page)).length).toBeGreaterThan(bare(words).length)
      expect((await copied(page)).text).toBe(words)
      await page.keyboard.press('ControlOrMeta+a')
      const all = bare((await copied(page)).text)
      expect(all).toContain(bare(words))
      expect(all).toContain(bare((await page.locator('h1').textContent()) ?? ''))
    })

    test('a note that is selected alone is copied', async ({ page }) => {
      const note = page.locator('#task-7-1 .margin .sigla').first()
      for (const path of [`/${locale}/text/`, `/${locale}/tasks/7/`]) {
        await page.goto(path)
        await drag(page, note)
        expect(bare((await copied(page)).text)).toBe(bare((await note.textContent()) ?? ''))
      }
    })

    test('a sentence shown in the other language, selected alone, is copied', async ({ page }) => {
      await page.goto(`/${locale}/tasks/7/`)
      await page.locator('#show-twins').check()
      const twin = page.locator('[data-twin="task-7-1.s2"]')
      await drag(page, twin)
      expect((await copied(page)).text).toBe(policy.segment('task-7-1.s2').text[otherLocale(locale)])
    })

    test('a word goes into a sentence', async ({ page }) => {
      await page.goto(`/${locale}/text/`)
      const words = page.locator('#task-7-1\\.s2')
      const box = await words.boundingBox()
      if (!box) throw new Error('not shown')
      await words.dblclick({ position: { x: 40, y: 10 } })
      const word = await marked(page)
      expect(policy.segment('task-7-1.s2').text[locale]).toContain(word.trim())
      expect(await copied(page)).toEqual({
        text: word,
        html: `<span lang="${languageTag[locale]}">${word}</span>`,
      })
    })
  })
}

test('rows in both languages, in the order in which they stand', async ({ page }) => {
  const clauses = between('task-7-1', 'task-7-3')
  await page.goto('/parallel/')
  const [from] = ends(page.locator('.side.zh'), clauses)
  const [, to] = ends(page.locator('.side.en'), clauses)
  await drag(page, from, to)
  const lines = clauses.flatMap((clause) => locales.flatMap((locale) => linesOf([clause], locale)))
  await expectNotesBetween(page, lines)
  await expectWords(page, lines)
})

test('a card with what it contains, in both languages', async ({ page }) => {
  const clauses = sectionOf('task-7')
  await page.goto('/c/task-7/')
  await page.keyboard.press('ControlOrMeta+a')
  // The heading in both languages, then the sentences of each, which stand by themselves.
  const lines = clauses.flatMap(({ segments }) =>
    [true, false].flatMap((isHeading) =>
      locales.flatMap((locale) =>
        segments
          .filter(({ role }) => Boolean(role) === isHeading)
          .map(({ text }) => ({ lang: languageTag[locale], text: text[locale], isHeading })),
      ),
    ),
  )
  await expectNotesBetween(page, lines)
  await expectWords(page, lines)
})

test('what is selected in a field is what is copied', async ({ page }) => {
  await page.goto('/zh/directions/')
  const sentence = page.locator('.sentences [data-segment]').first()
  await drag(page, sentence)
  await page.locator('.find input').fill('CAR-T')
  await page.keyboard.press('ControlOrMeta+a')
  expect((await copied(page)).text).toBe('CAR-T')
})

test.describe('without a script', () => {
  // Playwright needs scripts to drag: the page comes without its own.
  test.beforeEach(({ page }) =>
    page.route('**/*', async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ body: (await answer.text()).replace(/<script.*?<\/script>/gs, '') })
    }),
  )

  for (const locale of locales)
    test(`the text without its notes, and a note alone: ${locale}`, async ({ page }) => {
      const clauses = between('task-7-1', 'task-7-3')
      await page.goto(`/${clausePath(policy.clause('task-7-1'), locale)}`)
      await drag(page, ...ends(page.locator('article'), clauses))
      const words = linesOf(clauses, locale).map(({ text }) => text)
      expect(bare((await copied(page)).text)).toBe(bare(words.join('')))
      const note = page.locator('#task-7-1 .margin .sigla').first()
      // What is selected is dragged, not selected anew.
      await page.reload()
      await drag(page, note)
      expect(bare((await copied(page)).text)).toBe(bare((await note.textContent()) ?? ''))
    })
})
