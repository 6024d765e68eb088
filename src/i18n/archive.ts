/** What the README of the ZIP of all files says of it. */
import type { Bilingual } from '../locale.ts'

const zh = {
  contents: '本包内容',
  /** What there is, and what it is. */
  entries: {
    'data/': '数据',
    'downloads/': '全文和图',
    'llms.txt': '给人工智能工具的指引',
    'qr/': '条款卡片的二维码，SVG 和 PNG，以条款编号命名',
    'LICENSE.txt': '使用条件',
  },
  /** The address of the downloads page follows. */
  places: '除二维码外，各文件在包内的位置与在网站上相同。各适合做什么，见',
  check: '核对：在解压后的文件夹中打开终端，输入一行',
  /** After a command that checks one file. */
  oneByOne: '逐个文件，与 SHA256SUMS 中的一行比较',
}

const en: typeof zh = {
  contents: 'What is in it',
  entries: {
    'data/': 'data',
    'downloads/': 'the full text, and pictures',
    'llms.txt': 'a guide for AI tools',
    'qr/': 'QR codes of the clause cards, SVG and PNG, by the id of the clause',
    'LICENSE.txt': 'terms of use',
  },
  places: 'All but the codes stand where they stand on the site. What each is good for is said at',
  check: 'To check it, open a terminal in the folder and type',
  oneByOne: 'file by file, beside its line in SHA256SUMS',
}

export const archiveStrings: Bilingual<typeof zh> = { zh, en }
