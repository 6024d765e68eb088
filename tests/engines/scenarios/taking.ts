/** What is taken along is right: copies, the kit, paper. */
import { policy } from '../../browser/support/site.ts'
import { openPdf } from '../../support/pdf.ts'
import type { Page } from '../page.ts'
import type { Scenario } from '../run.ts'

const words = (id: string, locale: 'zh' | 'en') =>
  policy.clauses.find((clause) => clause.id === id)?.segments.map((segment) => segment[locale]) ?? []

/** Pressed, then told; on the clipboard, or shown to be copied by hand. */
async function copied(page: Page, button: string, words = ''): Promise<string> {
  await page.click(`.copy-actions ${button}`, words)
  await page.until(
    'to be told',
    () => (document.querySelector<HTMLElement>('.copy-actions .said')?.textContent || '') !== '',
  )
  const field = await page.run(() => {
    const area = document.querySelector<HTMLTextAreaElement>('.copy-actions textarea')
    return area && area.getClientRects().length > 0 ? area.value : null
  })
  return field ?? page.pasted()
}

const isOpen = () => document.querySelector('dialog.copying')?.hasAttribute('open') === true

export const copying: Scenario = async (page, check) => {
  await page.open('/zh/tasks/7/')
  await page.focus('#task-7-1 .copy')
  await page.press('Enter')
  check('the menu opens', await page.settled(true, isOpen))
  check(
    'the focus is in it',
    await page.run(() => document.querySelector('dialog')?.contains(document.activeElement)),
  )
  const isSeen = await page.run(() => {
    const box = document.querySelector('dialog')?.getBoundingClientRect()
    return !!box && box.top >= 0 && box.bottom <= innerHeight && box.width > 250
  })
  check('it is in the window', isSeen)
  const roles = await page.run(() =>
    [...document.querySelectorAll('.copy-actions .row')].map((el) => el.getAttribute('role')),
  )
  check('its rows are groups', roles.length > 3 && roles.every((role) => role === 'group'))
  await page.press('Escape')
  check('it closes', await page.settled(false, isOpen), false)
  check('the focus is back', await page.run(() => document.activeElement?.matches('#task-7-1 .copy')))

  await page.click('#task-7-1 .copy')
  check('the text', await copied(page, '[aria-label="文字：中文"]'), words('task-7-1', 'zh').join('\n'))
  await page.open('/en/text/')
  await page.click('#task-7-1 .copy')
  const link = policy.clauses.find(({ id }) => id === 'task-7-1')?.urls.card
  check('the link', await copied(page, 'button', 'Permanent link'), link)
  await page.open('/c/task-7-1/')
  check('on a card', await copied(page, '[aria-label="Text: English"]'), words('task-7-1', 'en').join('\n'))
}

/** A press that slides off a word inside is not a press beside the dialog. */
export const pressAndSlide: Scenario = async (page, check) => {
  await page.open('/zh/tasks/7/')
  await page.click('#task-7-1 .copy')
  await page.until('the menu', () => !!document.querySelector('dialog.copying[open]'))
  await page.drag('dialog.copying h2', { x: 8, y: 8 })
  check('from the heading: stays open', await page.run(isOpen))
  await page.drag('dialog.copying button', { x: 8, y: 8 })
  check('from a button: stays open', await page.run(isOpen))
}

const entries = () =>
  [...document.querySelectorAll<HTMLElement>('.entry')].map((el) => el.dataset.clause || '').join()

export const kit: Scenario = async (page, check) => {
  await page.open('/zh/tasks/7/')
  await page.click('#task-7-1 .copy')
  await page.click('.copy-actions button', '加入引文集')
  const inKit = () => localStorage.getItem('kit') || ''
  check('added where it is read', await page.settled('task-7-1', inKit), 'task-7-1')
  await page.open('/zh/kit/')
  check('it is there', await page.settled('task-7-1', entries), 'task-7-1')
  await page.click('input[name=clause][value="safeguard-1"]')
  check('added', await page.settled('task-7-1,safeguard-1', entries), 'task-7-1,safeguard-1')
  await page.focus('[data-clause="safeguard-1"] .up')
  await page.press('Enter')
  check('up', await page.settled('safeguard-1,task-7-1', entries), 'safeguard-1,task-7-1')
  check('where the focus stays', await page.run(() => document.activeElement?.className), 'down')
  await page.click('[data-clause="safeguard-1"] .down')
  check('down', await page.settled('task-7-1,safeguard-1', entries), 'task-7-1,safeguard-1')
  const isDrawn = () =>
    [...document.querySelectorAll<HTMLImageElement>('.entry img')].every((img) => img.naturalWidth > 0)
  check('codes are drawn', await page.settled(true, isDrawn))
  await page.click('.only-en')
  const hasChinese = () =>
    (document.querySelector<HTMLTextAreaElement>('.html')?.value || '').includes('产业化推进')
  check('in English alone', await page.settled(false, hasChinese), false)
  await page.click('.both')
  check('HTML in both', await page.settled(true, hasChinese))
  await page.click('[data-clause="task-7-1"] .remove')
  check('removed', await page.settled('safeguard-1', entries), 'safeguard-1')
  await page.click('.undo')
  check('undone', await page.settled('task-7-1,safeguard-1', entries), 'task-7-1,safeguard-1')
  await page.open('/en/kit/')
  check('kept', await page.settled('task-7-1,safeguard-1', entries), 'task-7-1,safeguard-1')
  if (page.driver.role) check('entries are a list', await page.driver.role('ol.entries'), 'list')
}

export const paper: Scenario = async (page, check) => {
  await page.open('/zh/tasks/7/')
  if (!page.driver.print) return
  const pdf = await openPdf(await page.driver.print())
  const sheets = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const { items } = await (await pdf.getPage(i + 1)).getTextContent()
      return items.map((item) => ('str' in item ? item.str : '')).join('')
    }),
  )
  const all = sheets.join('').normalize('NFKC').replace(/\s/g, '')
  for (const sentence of words('task-7-1', 'zh')) check(sentence, all.includes(sentence.normalize('NFKC')))
  check('without the menu', all.includes('责任单位术语'), false)
  check(`on ${sheets.length} sheets`, sheets.length <= 3)
}
