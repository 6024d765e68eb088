/** The other language under a sentence. */
import type { Bilingual } from '../locale.ts'

interface TwinStrings {
  /** On the switch, for every sentence of the page, and on the button of a clause. */
  show: string
  /** After it, where there is room: for one sentence alone. */
  tap: string
  /** Where the other page cannot be had. */
  failed: string
}

export const twinStrings: Bilingual<TwinStrings> = {
  zh: {
    show: '附英文',
    tap: '（或点按一句）',
    failed: '英文未能载入。',
  },
  en: {
    show: 'With Chinese',
    tap: ' (or press a sentence)',
    failed: 'The Chinese could not be loaded.',
  },
}
