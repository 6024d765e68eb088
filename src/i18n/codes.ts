/** Strings of the index of all clauses with their codes, which shows both languages at once. */
import type { Bilingual } from '../locale.ts'
import type { DocumentWords } from './document-words.ts'

export const codeStrings = {
  title: { zh: '全部条款的二维码', en: 'QR codes of all clauses' },
  description: {
    zh: ({ type }: DocumentWords) => `《${type}》每条条款的名称、网址和二维码，可打印成页。`,
    en: () => 'Name, address, and QR code of every clause, ready to print.',
  },
  intro: {
    zh: '扫码或点按，即到该条的卡片：原文、译文、引用格式。打印本页，得到可以裁开的二维码页。每个码的文件（SVG、PNG）在各条卡片上。',
    en: 'Each code leads to the card of its clause: the words in both languages and how to cite them. Print this page for sheets that can be cut up. Each code as a file (SVG, PNG) is on the card of its clause.',
  },
  inZip: { zh: '一次下载全部二维码', en: 'All codes in one download' },
} as const satisfies Record<string, Bilingual | Bilingual<(d: DocumentWords) => string>>
