/** Strings of the clause cards, which show both languages at once. */
import type { Bilingual } from '../locale.ts'

export const cardStrings = {
  /** In descriptions; the labels of the clauses inside follow. */
  contains: { zh: '含：', en: 'Contains: ' },
  trail: { zh: '所在位置', en: 'Where it stands' },
  fullText: { zh: '全文', en: 'Full text' },
  section: { zh: '所在章节', en: 'Its section' },
  parallel: { zh: '双语对照', en: 'Side by side' },
  copying: { zh: '复制', en: 'Copy' },
  citation: { zh: '引用格式', en: 'Citations' },
  ties: { zh: '相关条款', en: 'Related clauses' },
  address: { zh: '本条地址', en: 'Address of this clause' },
  code: { zh: '本条二维码', en: 'QR code of this clause' },
  shareImage: { zh: '分享图', en: 'Picture for sharing' },
  picture: { zh: '本条图片', en: 'Picture of this clause' },
  /** Of a part with all that is in it. */
  noPicture: {
    zh: '本条过长，不作一图；其下各条各有图片。',
    en: 'Too long for one picture: each clause in it has its own.',
  },
  report: { zh: '报告译文错误', en: 'Report an error in the translation' },
} as const satisfies Record<string, Bilingual>

/** The prepared message about an error. Whoever reads it may read either language. */
export const reportStrings = {
  subject: { zh: '译文勘误', en: 'Error in the translation' },
  clause: { zh: '条款', en: 'Clause' },
  address: { zh: '地址', en: 'Address' },
  found: { zh: '现有译文', en: 'The English as it stands' },
  proposed: { zh: '建议译文及理由', en: 'What it should say, and why' },
} as const satisfies Record<string, Bilingual>
