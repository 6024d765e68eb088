/** Strings of the tools for copying. They travel to the browser with the script, when it is first asked for. */
import type { Bilingual } from '../locale.ts'

export const copyingStrings = {
  /** On every clause; without the script it leads to the card. */
  open: { zh: '复制、引用', en: 'Copy or cite' },
  link: { zh: '链接', en: 'Link' },
  cardLink: { zh: '本条固定链接', en: 'Permanent link' },
  /** By what the system offers; WeChat and most computers offer nothing. */
  share: { zh: '系统分享', en: 'Share' },
  notShared: {
    zh: '系统没有分享，请改为复制链接。',
    en: 'The system did not share it; copy the link instead.',
  },
  picture: { zh: '图片', en: 'Picture' },
  sharePicture: { zh: '分享图片', en: 'Share the picture' },
  /** It was fetched too late for the press that asked for it. */
  again: { zh: '图片已备好，请再按一次。', en: 'The picture is ready: press once more.' },
  text: { zh: '文字', en: 'Text' },
  quotation: { zh: '引文（附出处）', en: 'Quotation with source' },
  sentence: { zh: '公文引述', en: 'Quoting sentence' },
  citation: { zh: '引用格式', en: 'Citation' },
  /** For reference managers, of the document or of its translation. */
  record: {
    zh: { zh: '中文文献记录', en: 'Record of the Chinese' },
    en: { zh: '英文文献记录', en: 'Record of the English' },
  },
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
  both: { zh: '中英文', en: 'Both' },
  /** Between what is copied and its language. */
  colon: { zh: '：', en: ': ' },
  copied: { zh: '已复制：', en: 'Copied: ' },
  /** On a card, after why the tools did not come. */
  without: {
    zh: '下方的引用格式可以直接选取。',
    en: 'The citations below can be selected as they are.',
  },
  /** Name of the field that holds it, where the browser does not let the page copy. */
  field: { zh: '要复制的文字', en: 'Text to copy' },
  byHand: {
    zh: '浏览器未允许写入剪贴板。文字已选中：请长按选中的文字，选“复制”，或按 Ctrl+C（Mac 按 ⌘C）。',
    en: 'The browser did not let the page copy. The text is selected: touch and hold it and choose Copy, or press Ctrl+C, or ⌘C on a Mac.',
  },
  more: { zh: '其他', en: 'More' },
  card: { zh: '卡片与二维码', en: 'Card and QR code' },
  add: { zh: '加入引文集', en: 'Add to the outreach kit' },
  added: { zh: '已加入引文集。', en: 'Added to the outreach kit.' },
  remove: { zh: '移出引文集', en: 'Remove from the outreach kit' },
  removed: { zh: '已移出引文集。', en: 'Removed from the outreach kit.' },
  kit: { zh: '引文集', en: 'Outreach kit' },
  openKit: { zh: '打开引文集', en: 'Open the outreach kit' },
  notKept: {
    zh: '浏览器未允许保存，无法加入引文集。',
    en: 'The browser keeps nothing for this page, so there is no outreach kit.',
  },
  report: { zh: '报告译文错误', en: 'Report an error in the translation' },
  close: { zh: '关闭', en: 'Close' },
} as const satisfies Record<string, Bilingual | Bilingual<Bilingual>>
