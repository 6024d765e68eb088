/** What a file of the whole text says of itself: its version, its source, its terms. */
import type { Bilingual } from '../locale.ts'
import type { DocumentWords } from './document-words.ts'

const zh = {
  /** Heading over the facts. */
  about: '关于本文件',
  version: '版本',
  /** The day of the text (ISO 8601), and the edition. */
  versionValue: (issued: string, edition: string) => `原文 ${issued}；${edition}`,
  source: '来源',
  sourceValue: (sha256: string) => `官方 PDF 的文字层，SHA-256：${sha256}`,
  official: '官方发布',
  validity: '效力',
  license: '许可',
  licenseValue: ({ license }: DocumentWords) =>
    `官方文件的中文文字不受著作权保护（《中华人民共和国著作权法》第五条）。译文和注释以 ${license} 许可使用。`,
  site: '网址',
  addresses: '条款地址',
  addressesValue: '每条标题后或末尾单独一行的编号（或简称）和网址为本读本所加，不是原文。',
  /** What a listener hears of the address of a clause. */
  addressOf: (name: string) => `${name}的固定地址`,
  /** Over the list of all of them, by our numbers. */
  clauses: '条款编号和网址',
  /** Of the e-book. */
  cover: '封面',
  /** For catalogues of books. */
  accessibility: '标题分级，可按条款导航；每段文字标明语言；图像只有封面，配有文字说明；没有声音和脚本。',
}

const en: typeof zh = {
  about: 'About this file',
  version: 'Version',
  versionValue: (issued, edition) => `Text of ${issued}. ${edition}`,
  source: 'Source',
  sourceValue: (sha256) => `Text layer of the official PDF, SHA-256: ${sha256}`,
  official: 'Official publication',
  validity: 'Validity',
  license: 'License',
  licenseValue: ({ license }) =>
    `The Chinese wording of an official document is free of copyright in China (Copyright Law, article 5). The translation and annotations are licensed under ${license}.`,
  site: 'Website',
  addresses: 'Addresses of clauses',
  addressesValue:
    'The line after the heading or at the end of each clause, with its number (or a short name) and its address, is ours and no part of the text.',
  addressOf: (name) => `Permanent address of ${name}`,
  clauses: 'Clauses and their addresses',
  cover: 'Cover',
  accessibility:
    'Headings by level, navigation by clause, and the language of every passage; no image but the cover, which is described; no sound and no scripts.',
}

export const documentStrings: Bilingual<typeof zh> = { zh, en }
