/**
 * How the lines of the Chinese text stand in three engines: `npm run build && npm run bench:lines`, or with the folder of another
 * build. Firefox and WebKit are Debian's (`apt-get install firefox-esr webkit2gtk-driver xvfb`); one that is missing is skipped.
 */
import { parseArgs } from 'node:util'
import { type Browser, Missing } from '../tests/engines/drivers/driver.ts'
import { firefox, today, webkit } from '../tests/engines/engines.ts'
import { type Lines, measureLines } from '../tests/support/lines.ts'
import { serve } from '../tests/support/server.ts'

const {
  values,
  positionals: [directory = 'dist'],
} = parseArgs({
  allowPositionals: true,
  options: {
    page: {
      type: 'string',
      multiple: true,
      default: ['zh/text/', 'zh/tasks/3/', 'zh/tasks/7/', 'parallel/', 'c/task-7-2/', 'zh/'],
    },
    width: { type: 'string', multiple: true, default: ['360', '390', '768', '1280', '1440'] },
  },
})

/** What is measured of a page at a width. */
type Row = { page: string; width: number } & Lines

/** Runs in the browser. Each page in a frame of each width: no window need be sized, which not all can be to the width of a phone. */
async function inFrames(measure: typeof measureLines, pages: readonly string[], widths: readonly number[]) {
  const rows: Row[] = []
  for (const page of pages)
    for (const width of widths) {
      const frame = document.createElement('iframe')
      frame.style.cssText = `width: ${width}px; height: 900px; border: 0`
      const loaded = new Promise((resolve) => {
        frame.onload = resolve
      })
      frame.src = `/${page}`
      document.body.append(frame)
      await loaded
      const inside = frame.contentDocument
      if (!inside) throw new Error(`${page} is not to be read`)
      // As on a phone: it takes no width.
      inside.documentElement.style.scrollbarWidth = 'none'
      rows.push({ page, width, ...measure(inside) })
      frame.remove()
    }
  return rows
}

const script = `(${inFrames})(${measureLines}, ${JSON.stringify(values.page)}, ${JSON.stringify(values.width.map(Number))})`
async function measureAll(browser: Browser, origin: string) {
  const page = await browser.newPage()
  // A plain text lets itself be filled by a script.
  await page.open(`${origin}/robots.txt`)
  return (await page.evaluate(script)) as Row[]
}
const rounded = (value: number) => Math.round(value * 100) / 100

const host = await serve(directory)
for (const { name, launch } of [today, firefox, webkit])
  try {
    const browser = await launch()
    const rows = await measureAll(browser, host.origin)
    await browser.close()
    console.log(`\n${name}: ${rows.reduce((sum, { lone }) => sum + lone.length, 0)} lone last characters`)
    console.table(
      rows.map(({ lone, meanFill, leastFill, widestGap, ...row }) => ({
        ...row,
        meanFill: rounded(meanFill),
        leastFill: rounded(leastFill),
        widestGap: rounded(widestGap),
        lone: lone.length,
        ends: lone.slice(0, 6).join(' '),
      })),
    )
  } catch (error) {
    if (!(error instanceof Missing)) throw error
    console.log(`\n${name}: skipped, ${error.message}`)
  }
await host.close()
