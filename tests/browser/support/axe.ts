/** WCAG 2.2 AA, as far as a machine can tell. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

// No page has a frame, and without them axe need not open a tab for each answer. What passes need not be told element by element:
// that takes longer than the rules.
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
export const everyRule = (page: Page) =>
  axe(page).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
/** All that a color scheme decides. */
export const contrast = (page: Page) => axe(page).withRules(['color-contrast'])

/** One line a fault: rule, element. */
export async function faults(page: Page, rules = everyRule): Promise<string[]> {
  const { violations } = await rules(page).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`))
}
