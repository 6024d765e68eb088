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
  places: 'data/、downloads/ 和 llms.txt 在包内的位置与在网站上相同。各适合做什么，见',
  check: '核对：在解压后的文件夹中打开终端，输入一行',
  /** Of the Chinese against the source: count of characters, and their SHA-256 in UTF-8. */
  fidelity: (count: string, sha256: string) =>
    `中文与官方 PDF 的文字层逐字相同：从 data/policy.raw.txt 中去掉只含页码的行（- 1 -）、横线字符（━）和全部空白，与 data/policy.json 中各句的中文（依次相连，去掉空白）是同样的 ${count} 个字符，其 UTF-8 编码的 SHA-256 为 ${sha256}`,
  /** Before the command. */
  fingerprint: '版本指纹可以重算：在 data 文件夹中输入',
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
  places:
    'What is in data/ and downloads/, and llms.txt, stands where it stands on the site. What each is good for is said at',
  check: 'To check it, open a terminal in the folder and type',
  fidelity: (count, sha256) =>
    `The Chinese is the text layer of the official PDF to the character: data/policy.raw.txt without the lines that hold only a page number (- 1 -), the characters of the rule (━), and all white space is the same ${count} characters as the Chinese of all sentences of data/policy.json, one after the other and without white space. In UTF-8 their SHA-256 is ${sha256}`,
  fingerprint: 'The fingerprint of the edition can be made again; in the folder data type',
  oneByOne: 'file by file, beside its line in SHA256SUMS',
}

export const archiveStrings: Bilingual<typeof zh> = { zh, en }
