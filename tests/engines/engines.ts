/** The browsers that scenarios and benches run in. */
import sparticuz from '@sparticuz/chromium'
import { launchChromium } from './drivers/chromium.ts'
import type { Engine } from './drivers/driver.ts'
import { launchFirefox } from './drivers/firefox.ts'
import { launchOldChromium } from './drivers/old-chromium.ts'
import { launchWebKit } from './drivers/webkit.ts'

export const today: Engine = {
  name: 'Chromium',
  launch: async () => launchChromium(await sparticuz.executablePath()),
}
export const firefox: Engine = { name: 'Firefox ESR', launch: launchFirefox }
export const webkit: Engine = { name: 'WebKitGTK', launch: launchWebKit }
const old = ([88, 92, 106] as const).map(
  (version): Engine => ({ name: `Chromium ${version}`, launch: async () => launchOldChromium(version) }),
)

/** Those that `npm test` does not run in. */
export const others: readonly Engine[] = [...old, firefox, webkit]
