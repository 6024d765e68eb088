/**
 * The drawing as a file that looks the same everywhere: in its own colors, its words as outlines, so that it needs no
 * font. Links and their titles stay.
 */
import { glanceStrings } from '../../i18n/glance.ts'
import { palette } from '../../styles/palette.ts'
import { absolute } from '../../urls.ts'
import { type Drawing, type Tone, wordsOf } from './drawing.ts'
import { outlinesOf } from './outlines.ts'
import { short, svg } from './svg.ts'
import { marginOf } from './wide.ts'

const colors: Record<Tone | 'none', string> = { none: 'none', ...palette.light }

/** Standalone SVG in light colors, with absolute links. */
export function fileSvg(drawing: Drawing): string {
  const s = glanceStrings[drawing.locale]
  const margin = marginOf(drawing)
  return svg(drawing, {
    paint: (fill, stroke) => ({ fill: colors[fill], ...(stroke && { stroke: colors[stroke] }) }),
    words: (parent, words) => {
      const fill = colors[words.kind === 'text' ? words.tone : 'ink']
      for (const outline of outlinesOf(words)) parent.ele('path', { ...outline, fill })
    },
    address: absolute,
    titleOf: wordsOf,
    root: {
      width: short(drawing.width + 2 * margin),
      height: short(drawing.height + 2 * margin),
      role: 'group',
      'aria-labelledby': 'title',
      'aria-describedby': 'description',
    },
    margin,
    title: { id: 'title', words: s.title },
    // Outlines say nothing to those who listen: all words stand here once more, a line for each thing.
    description: { id: 'description', words: drawing.nodes.map(wordsOf).filter(Boolean).join('\n') },
  })
}
