/** Strings of the outreach kit. */
import type { Bilingual } from '../locale.ts'
import type { DocumentWords } from './document-words.ts'

export const kitStrings = {
  title: { zh: '引文集', en: 'Outreach kit' },
  description: {
    zh: ({ type }: DocumentWords) =>
      `从《${type}》中选取条款，生成带出处、引用和二维码的引文，可打印、分享或嵌入网页。`,
    en: ({ type }: DocumentWords) =>
      `Choose clauses of the ${type} and get quotations with source, citation, and QR code, to print, share, or embed.`,
  },
  intro: {
    zh: '选取条款，生成带出处和二维码的引文，用于展板、折页、幻灯片或网页。选择只保存在本浏览器中。',
    en: 'Choose clauses and get quotations with source and QR code, for a poster, a leaflet, a slide, or a web page. Your choice is kept in this browser only.',
  },
  empty: {
    zh: '引文集还是空的。请在下方选取条款，或点按条款旁的编号（没有编号的，点“⋯”；读屏时都叫“复制、引用”），再选“加入引文集”。',
    en: 'The outreach kit is empty. Choose clauses below, or press the number of a clause (or ⋯ where it has none; to a screen reader both are “Copy or cite”) and then “Add to the outreach kit”.',
  },
  codes: { zh: '附二维码', en: 'With QR codes' },
  all: { zh: '全部条款', en: 'All clauses' },
  choose: { zh: '选取条款', en: 'Choose clauses' },
  /** The name of the clause follows. */
  include: { zh: '选入：', en: 'Include: ' },
  noScript: {
    zh: '引文集需要浏览器运行脚本。以下每条链接通向一张条款卡片，上有原文、译文、引用格式和二维码，可直接打印。',
    en: 'The outreach kit needs a browser that runs scripts. Each link below leads to a clause card, with the words in both languages, citations, and a QR code, ready to print.',
  },
  embed: { zh: '嵌入网页', en: 'Embed in a web page' },
  embedIntro: {
    zh: '以下 HTML 可直接放入任何网页，不需脚本和样式。二维码是本站的图片；不选“附二维码”，则不含图片。',
    en: 'This HTML can stand in any web page. It needs no script and no style. The QR codes are pictures on this site; without “With QR codes” it has no picture.',
  },
} as const satisfies Record<string, Bilingual | Bilingual<(d: DocumentWords) => string>>

/** What the script of the outreach kit says. */
export const kitActions = {
  print: { zh: '打印', en: 'Print' },
  share: { zh: '复制本集地址', en: 'Copy the address of this outreach kit' },
  clear: { zh: '清空', en: 'Clear' },
  undo: { zh: '撤销', en: 'Undo' },
  up: { zh: '上移', en: 'Up' },
  down: { zh: '下移', en: 'Down' },
  remove: { zh: '移除', en: 'Remove' },
  /** Before the name of a clause, in the names of buttons. */
  colon: { zh: '：', en: ': ' },
  cleared: { zh: '已清空。', en: 'Cleared.' },
  /** `#` stands for how many there are now. */
  added: { zh: '已选入，共 # 条。', en: 'Added: # in the outreach kit.' },
  restored: { zh: '已恢复，共 # 条。', en: 'Restored: # in the outreach kit.' },
  removed: { zh: '已移除，还有 # 条。', en: 'Removed: # in the outreach kit.' },
  /** Follows what can be taken back. */
  undoable: { zh: '可以撤销。', en: ' You can undo this.' },
  /** `#` stands for its place now. */
  moved: { zh: '已移到第 # 条。', en: 'Moved: now number #.' },
  foreign: {
    zh: '这是按地址打开的引文集，不是您保存的那一份。',
    en: 'This outreach kit comes from an address; it is not the one you keep.',
  },
  keep: { zh: '并入我的引文集', en: 'Add it to mine' },
  kept: { zh: '已并入您的引文集，共 # 条。', en: 'Added to yours: # in the outreach kit.' },
  notKept: {
    zh: '浏览器未允许保存；关闭本页后，选择将不保留。',
    en: 'The browser keeps nothing for this page: the choice lasts until you close it.',
  },
  copyEmbed: { zh: '复制 HTML', en: 'Copy the HTML' },
  code: { zh: '二维码', en: 'QR code' },
} as const satisfies Record<string, Bilingual>
