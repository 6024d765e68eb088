/** What search and the finder say where the text does not say what was typed. Plain strings: they travel to the browser. */
import type { Bilingual } from '../locale.ts'

const zh = {
  /** The first `#` stands for what was typed, the second for the words of the text. */
  is: '原文没有#一词，写作#。',
  near: '原文没有写到#；最接近的是：',
  none: '原文没有写到#。',
  open: '“',
  close: '”',
  /** Between two in quotes. */
  between: '',
}

const en: typeof zh = {
  is: 'The text does not say #; it says #.',
  near: 'The text does not name #; the nearest are:',
  none: 'The text does not name #.',
  open: '“',
  close: '”',
  between: ', ',
}

export type UnsaidStrings = typeof zh

export const unsaidStrings: Bilingual<typeof zh> = { zh, en }
