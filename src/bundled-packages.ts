/** Stops a build whose pages would hold code of a package that third-party.ts does not name. */
import type { Plugin } from 'vite'
import { unnamedIn } from './third-party.ts'

export const bundledPackages = (): Plugin => ({
  name: 'bundled-packages',
  generateBundle(_, bundle) {
    if (this.environment.name !== 'client') return
    const unnamed = unnamedIn(
      Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? one.moduleIds : [])),
    )
    if (unnamed.length > 0)
      this.error(
        `readers get code of ${unnamed.join(', ')}: name it, with its license, in src/third-party.ts`,
      )
  },
})
