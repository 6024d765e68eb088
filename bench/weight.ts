/** Prints the heaviest page of each kind of the build in `dist/`: `npm run build && npm run bench:weight`. */
import { builtPages } from '../tests/support/pages.ts'
import { CONGESTION_WINDOW, kindOf, weigh, wholeDocument } from '../tests/support/weigh.ts'

const heaviest = [...Map.groupBy(builtPages(), kindOf)].map(([kind, pages]) => {
  const [worst] = pages
    .map((page) => ({ page: `/${page.path}`, ...weigh(page) }))
    .sort((a, b) => b.total - a.total)
  return { kind, pages: pages.length, ...worst, limit: wholeDocument.has(kind) ? '' : CONGESTION_WINDOW }
})
console.log('Brotli bytes of the heaviest page of each kind; inline styles and scripts are part of html.')
console.table(heaviest.sort((a, b) => (b.total ?? 0) - (a.total ?? 0)))
