/** The other language under a sentence. */
import type { Bilingual } from '../locale.ts'

interface TwinStrings {
  /** On the switch: for every sentence of the page. */
  show: string
  /** What else it says to the pointer. */
  tap: string
  /** On the button of a clause. */
  ofClause: string
  /** Where the other page cannot be had. */
  failed: string
}

export const twinStrings: Bilingual<TwinStrings> = {
  zh: {
    show: '附英文',
    tap: '每句之下显示英文；点按一句，只看这一句',
    ofClause: '附英文',
    failed: '英文未能载入。',
  },
  en: {
    show: 'With Chinese',
    tap: 'Shows the Chinese under each sentence; press a sentence for that one alone',
    ofClause: 'With Chinese',
    failed: 'The Chinese could not be loaded.',
  },
}
