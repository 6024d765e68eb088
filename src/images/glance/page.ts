/** The drawing inside a page: colored by its styles, its words as text in the fonts of the reader. */
import { glanceStrings } from '../../i18n/glance.ts'
import { href } from '../../urls.ts'
import type { Drawing } from './drawing.ts'
import { svg, writeWords } from './svg.ts'

/** @param name of this drawing among those of the page: `wide`, `narrow` */
export function pageSvg(drawing: Drawing, name: string): string {
  const s = glanceStrings[drawing.locale]
  return svg(drawing, {
    paint: (fill, stroke) => ({ class: stroke ? `fill-${fill} stroke-${stroke}` : `fill-${fill}` }),
    words: (parent, words) =>
      writeWords(parent, words, ({ face, tone, weight }) => ({
        class: `${face} fill-${tone}${weight === 600 ? ' strong' : ''}`,
      })),
    address: href,
    titleOf: ({ title }) => title,
    root: {
      class: name,
      role: 'group',
      'aria-labelledby': `${name}-title`,
      'aria-describedby': `${name}-description`,
    },
    margin: 0,
    title: { id: `${name}-title`, words: s.title },
    description: { id: `${name}-description`, words: s.pictureDescription },
  })
}
