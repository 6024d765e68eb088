/** By keyboard one sees where one is, in a narrow window, where bars stay in sight. */
import { faultsOf, reached, walkBy } from '../../browser/support/walk.ts'
import type { Scenario } from '../run.ts'

const PATHS = ['/zh/tasks/7/', '/en/tasks/7/', '/parallel/', '/zh/directions/', '/en/glossary/', '/zh/units/']
const MOST = 60

export const walking: Scenario = async (page, check) => {
  await page.driver.resize(460, 640)
  for (const path of PATHS)
    for (const keys of [['Tab'], ['Shift', 'Tab']]) {
      await page.open(path)
      let isInside = false
      const next = async () => {
        await page.press(...keys)
        return page.run(reached)
      }
      const stops = await walkBy(async () => {
        // Firefox may begin outside the page.
        const stop = (await next()) ?? (isInside ? null : await next())
        isInside = true
        return stop
      }, MOST)
      check(`${path} ${keys}: ${stops.length} stops`, stops.length > 10)
      // A window that is not the system's own shows no focus, and no link that only the focus shows.
      const isActive = await page.run(() => document.querySelector(':focus') !== null)
      const shown = isActive
        ? stops
        : stops.filter(({ name }) => !name.startsWith('a.skip')).map((stop) => ({ ...stop, isBare: false }))
      check(`${path} ${keys}`, faultsOf(shown), [])
    }
}
