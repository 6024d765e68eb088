/** Strings of the side-by-side page, which shows both languages at once. */
import type { Bilingual } from '../locale.ts'
import type { DocumentWords } from './document-words.ts'

export const parallelStrings = {
  title: { zh: '双语对照', en: 'Side by side' },
  intro: {
    zh: '中英文逐条并列、逐句对应。指向或点按一句，对应的一句随之标出。',
    en: 'The text clause by clause and sentence by sentence. Point at a sentence or tap it, and the same sentence lights up in the other language.',
  },
  keys: {
    zh: '键盘：上下方向键换句，左右方向键换语言。',
    en: 'Keys: up and down for the next sentence, left and right for its twin.',
  },
  /** For those who hear the page: to them a lit sentence says nothing. */
  listening: {
    zh: '读屏软件可直接逐条阅读：每条先中文，后英文。',
    en: 'With a screen reader just read on: each clause is Chinese, then English.',
  },
  /** What the number of a clause leads to. */
  cite: { zh: '引用', en: 'Cite' },
  /** Name of the group of three choices. */
  choice: { zh: '显示语言', en: 'Languages shown' },
  both: { zh: '双语', en: 'Both' },
  contents: { zh: '目录', en: 'Contents' },
  /** Meta description. */
  description: {
    zh: ({ title }: DocumentWords) => `《${title}》中英文逐条逐句对照，英文为非官方译文。`,
    en: () => 'Chinese and unofficial English side by side.',
  },
} as const satisfies Record<string, Bilingual | Bilingual<(d: DocumentWords) => string>>
