import { test } from '@playwright/test'
import { contrast, everyRule, faults } from './support/axe.ts'
import { coloredLinks, pressed } from './support/paper.ts'
import { listen } from './support/quiet.ts'
import { tooWide } from './support/width.ts'
for (const path of ['/zh/units/', '/en/units/', '/zh/glossary/', '/en/glossary/', ])
  test(path, async ({ page, baseURL }) => {
    const noise = await listen(page, baseURL ?? '')
    await page.goto(path)
    for (const v of [{ width: 360, height: 740 }, { width: 1280, height: 900 }]) {
      await page.setViewportSize(v)
      for (const cs of ['light', 'dark'] as const) { await page.emulateMedia({ colorScheme: cs }); console.log(path, v.width, cs, await faults(page, cs === 'light' ? everyRule : contrast)) }
    }
    for (const size of ['', '200%']) for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await page.evaluate((f) => { document.documentElement.style.fontSize = f }, size)
      const w = await tooWide(page); if (w) console.log(path, width, size, w)
      if (size) await page.screenshot({ path: `/tmp/lists/big-${path.replaceAll('/', '_')}${width}.png`, fullPage: width === 360 && path.includes('units') })
    }
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
    await page.emulateMedia({ media: 'print' })
    console.log(path, await pressed(page), await coloredLinks(page), await noise.take())
  })
