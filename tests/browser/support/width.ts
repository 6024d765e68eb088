import type { Page } from '@playwright/test'

/** What is wrong with the width of the page; null where nothing is. */
export const tooWide = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const isMirrored = getComputedStyle(document.documentElement).direction === 'rtl'
    scrollTo({ left: isMirrored ? -500 : 500, behavior: 'instant' })
    const moved = scrollX
    scrollTo({ left: 0, behavior: 'instant' })
    if (scrollWidth <= clientWidth && moved === 0) return null
    const widest = [...document.querySelectorAll('body *')]
      .filter((el) => {
        const { left, right } = el.getBoundingClientRect()
        return left < 0 || right > clientWidth
      })
      .map((el) => `${el.localName}.${el.className}`)
    return `${scrollWidth} > ${clientWidth}, moves by ${moved}; ${widest.slice(0, 4).join(', ')}`
  })
