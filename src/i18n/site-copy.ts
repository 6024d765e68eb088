/** What the copy of the site that is read without a server says in place of what needs one. */
import type { Bilingual } from '../locale.ts'

export const siteCopyStrings = {
  /** In place of the ZIPs. */
  downloads: {
    zh: '您正在阅读整站的离线副本。以下每个文件都在其中，条款的二维码在各条款卡片上；根目录的 SHA256SUMS 可核对本副本的每个文件。ZIP 本身和可发布的条款图片只在网站上。',
    en: 'You are reading the offline copy of the whole site. Every file below is in it, and each clause card has its QR code; SHA256SUMS at its root checks every file of this copy. The ZIPs themselves, and the pictures of clauses to post, are on the website only.',
  },
  search: {
    zh: '检索需要服务器，离线副本中没有。可以查阅下列各页，并用浏览器的页内查找。',
    en: 'Search needs a server, which this offline copy has not. Look in the pages below, with the browser’s own search in a page.',
  },
  kit: {
    zh: '引文集需要服务器，离线副本中没有。以下每条链接通向一张条款卡片，上有原文、译文、引用格式和二维码，可直接打印。',
    en: 'The outreach kit needs a server, which this offline copy has not. Each link below leads to a clause card, with the words in both languages, citations, and a QR code, ready to print.',
  },
} as const satisfies Record<string, Bilingual>
