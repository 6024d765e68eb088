/** Pictures of every kind of page in each engine, to be looked at: `npm run test:engines -- --shots`, in test-results/engines/. */
import { mkdirSync } from 'node:fs'
import sharp from 'sharp'
import { desktop, phone } from '../browser/support/site.ts'
import type { Engine } from './drivers/driver.ts'
import { Page } from './page.ts'
import { PAGES } from './scenarios/reading.ts'

const HEIGHT = 1400
const FOLDER = 'test-results/engines'

/** Runs in the browser. In a frame: not every window can be as narrow as a phone. */
async function inFrame(path: string, width: number, height: number) {
  document.body.style.margin = '0'
  const frame = document.createElement('iframe')
  frame.style.cssText = `width: ${width}px; height: ${height}px; border: 0; position: fixed; left: 0; top: 0`
  const loaded = new Promise((resolve) => {
    frame.onload = resolve
  })
  frame.src = path
  document.body.replaceChildren(frame)
  await loaded
  await new Promise((resolve) => setTimeout(resolve, 500))
}

export async function shoot({ name, launch }: Engine, origin: string) {
  const browser = await launch()
  const page = new Page(await browser.newPage(), origin)
  await page.driver.resize(desktop.width, HEIGHT + 60)
  await page.open('/robots.txt')
  mkdirSync(FOLDER, { recursive: true })
  for (const path of PAGES)
    for (const width of [phone.width, desktop.width]) {
      await page.run(inFrame, path, width, HEIGHT)
      const file = `${path.replaceAll('/', '-').slice(1)}${width} ${name}.png`.replaceAll(' ', '-')
      const part = { left: 0, top: 0, width, height: HEIGHT }
      await sharp(await page.driver.screenshot())
        .extract(part)
        .toFile(`${FOLDER}/${file}`)
    }
  await browser.close()
}
