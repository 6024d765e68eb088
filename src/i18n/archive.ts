/** What the README of the ZIP of all files says of it. */
import type { Bilingual } from '../locale.ts'

const zh = {
  /** @param downloads address of the page */
  contents: (downloads: string) => `本包内容
  data/        数据
  downloads/   全文和图
  llms.txt     给人工智能工具的指引
  qr/          每条条款卡片的二维码，SVG 和 PNG，以条款编号命名
  LICENSE.txt  使用条件
除二维码外，各文件在包内的位置与在网站上相同；各适合做什么，见 ${downloads}`,
  check: `核对：在解压后的文件夹中打开终端，输入一行
  Linux    sha256sum -c SHA256SUMS
  macOS    shasum -a 256 -c SHA256SUMS
  Windows  certutil -hashfile llms.txt SHA256（逐个文件，与 SHA256SUMS 中的一行比较）`,
}

const en: typeof zh = {
  contents: (downloads) => `What is in it
  data/        data
  downloads/   the full text, and pictures
  llms.txt     a guide for AI tools
  qr/          QR codes of the cards of all clauses, SVG and PNG, by the id of the clause
  LICENSE.txt  terms of use
All but the codes stand where they stand on the site; what each is good for is said at ${downloads}`,
  check: `To check it, open a terminal in the folder and type
  Linux    sha256sum -c SHA256SUMS
  macOS    shasum -a 256 -c SHA256SUMS
  Windows  certutil -hashfile llms.txt SHA256 (file by file, beside its line in SHA256SUMS)`,
}

export const archiveStrings: Bilingual<typeof zh> = { zh, en }
