/** What a browser keeps when the switch on About says so is read without a line. */
import { readFileSync } from 'node:fs'
import { hostOf } from '../../browser/support/builds.ts'
import { line } from '../../support/line.ts'
import { builtFiles } from '../../support/pages.ts'
import { Page } from '../page.ts'
import type { Scenario } from '../run.ts'

/** All as it was built: a worker takes nothing else. */
const files = new Map(builtFiles().map((path) => [path, readFileSync(`dist/${path}`)]))

const isKept = async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated'
const isAnswered = () => navigator.serviceWorker.controller !== null

export const withoutLine: Scenario = async ({ driver }, check) => {
  const host = await line(hostOf((path) => files.get(path)))
  const page = new Page(driver, host.origin)
  const noted = () => document.querySelector('.no-line[role="status"]')?.textContent?.includes('连不上网站')
  try {
    await page.open('/zh/about/')
    await page.click('offline-copy button')
    check('a copy is kept', await page.settled(true, isKept))
    check('by which pages are answered', await page.settled(true, isAnswered))
    host.breakAfter(0)
    for (const path of ['/zh/text/', '/parallel/', `/zh/search/?q=${encodeURIComponent('生物饲料')}`]) {
      await page.open(path)
      check(`${path}: says so`, await page.settled(true, noted))
    }
    const found = () => document.querySelectorAll('#search-results > li').length > 0
    check('search answers', await page.settled(true, found))
    host.mend()
    // What could not be fetched is no fault here.
    driver.complaints()
    await page.open('/zh/about/')
    await page.click('offline-copy button')
    const left = async () =>
      (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length
    check('nothing is left', await page.settled(0, left), 0)
  } finally {
    await host.close()
  }
}
