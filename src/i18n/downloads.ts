/** The downloads page: what each kind of file is for, in words that say whom it serves. */
import type { FileGroup, FileKind } from '../file-kinds.ts'
import type { Bilingual } from '../locale.ts'
import type { DocumentWords } from './document-words.ts'

const zh = {
  title: '下载',
  description: ({ type }: DocumentWords) =>
    `《${type}》中英文的文件和数据，供阅读、引用、翻译和编程使用，附大小和 SHA-256 校验值。`,
  intro:
    '这里的文件都由本站所据的同一份文字生成，中文与原文逐字一致。每项说明它适合做什么；大小和校验值即所下载文件的大小和校验值。',
  groups: { all: '全部带走', documents: '全文', pictures: '图', data: '数据' } satisfies Record<
    FileGroup,
    string
  >,
  languages: { zh: '中文', en: '英文' } satisfies Bilingual,
  /** A file in both languages. */
  bilingual: '双语',
  /** The same, over a column. */
  both: '双语',
  /** The file that most want. */
  first: '下载双语 PDF',
  format: '格式',
  /** Parts of file names. */
  variants: { light: '浅色', dark: '深色', large: '大字版', gongwen: '公文格式' },
  details: '文件名与校验值',
  checksum: 'SHA-256 校验值',
  verify: '如何核对校验值',
  verifyIntro:
    '校验值相同，说明文件下载完整、未被改动。在文件所在的文件夹打开终端（命令提示符），按系统输入一行（以 akn.zh.xml 为例）：',
  verifyEnd: '把显示的一串字符与本页该文件的校验值比较，二者应完全相同（不分大小写）。',
  systems: { linux: 'Linux', mac: 'macOS', windows: 'Windows' },
  /** After the name of the list of checksums. */
  sums: '列出 data/、downloads/ 中每个文件和 llms.txt 的校验值，包括上面的 ZIP，不含它自己。取回整个网站后，在其根目录运行 sha256sum -c SHA256SUMS 即可一次核对。',
  terms: '使用条件',
  termsText: ({ license }: DocumentWords) =>
    `官方文件的中文文字不受著作权保护；译文和注释以 ${license} 许可使用，转载时请注明出处和“非官方译文”。`,
  termsLink: '许可说明',
}

const en: typeof zh = {
  title: 'Downloads',
  description: ({ type }) =>
    `The ${type} in Chinese and English as files and data to read, cite, translate, and program with, with sizes and SHA-256 checksums.`,
  intro:
    'All of these are made from the one text behind this site; their Chinese is the source to the character. Each entry says what it is good for. Sizes and checksums are those of the files you get.',
  groups: { all: 'Take it all', documents: 'The full text', pictures: 'Pictures', data: 'Data' },
  languages: { zh: 'Chinese', en: 'English' },
  bilingual: 'Chinese and English',
  both: 'Both',
  first: 'Download the bilingual PDF',
  format: 'Format',
  variants: { light: 'light', dark: 'dark', large: 'large print', gongwen: 'official form' },
  details: 'File names and checksums',
  checksum: 'SHA-256 checksum',
  verify: 'How to verify a checksum',
  verifyIntro:
    'Equal checksums mean that the file has arrived whole and unaltered. Open a terminal (command prompt) in the folder of the file and type the line for your system, here for akn.en.xml:',
  verifyEnd:
    'Compare what is shown with the checksum of the file on this page. The two should be the same, in capitals or not.',
  systems: { linux: 'Linux', mac: 'macOS', windows: 'Windows' },
  sums: 'lists the checksum of every file in data/ and downloads/ and of llms.txt, with the ZIPs above, but not its own. After fetching the whole site, run sha256sum -c SHA256SUMS in its root and all are checked at once.',
  terms: 'Terms of use',
  termsText: ({ license }) =>
    `The Chinese wording of an official document is free of copyright. The translation and annotations are under ${license}: name the source, and say that the translation is unofficial.`,
  termsLink: 'Licenses',
}

export const downloadStrings: Bilingual<typeof zh> = { zh, en }

/** By kind of file: its name, and what it is for. */
export const fileStrings: Record<FileKind, { name: Bilingual; purpose: Bilingual }> = {
  zip: {
    name: { zh: '全部文件', en: 'Every file' },
    purpose: {
      zh: '一个 ZIP：本页全部文件和数据、每条条款的二维码（SVG 和 PNG）、使用条件，以及可逐一核对的 SHA256SUMS。供存档、入库和整批移交。',
      en: 'One ZIP with every file and data set of this page, the QR code of every clause (SVG and PNG), the terms of use, and SHA256SUMS to check them by. For archives, libraries, and handing over.',
    },
  },
  site: {
    name: { zh: '整站离线副本', en: 'The whole site, to read offline' },
    purpose: {
      zh: '一个 ZIP：解压后打开 index.html，不联网、不用服务器，即可阅读和打印每一页。检索、筛选和引文集需要服务器，副本中没有。',
      en: 'One ZIP: unpack it, open index.html, and read and print every page without a network or a server. Search, filters, and the outreach kit need a server and are not in it.',
    },
  },
  pdf: {
    name: { zh: '供打印和存档的文件', en: 'To print and to keep' },
    purpose: {
      zh: '版面固定，各处显示一致，适合打印、存档和随信附寄。每条旁边印有编号和网址。',
      en: 'Looks the same everywhere: for paper, archives, and attachments. Each clause has its number and address beside it.',
    },
  },
  'large-print': {
    name: { zh: '大字版', en: 'Large print' },
    purpose: {
      zh: '18 磅黑体，A4 纸，便于老年人和视力不佳者阅读和打印；有书签和标签，可朗读。',
      en: '18 point sans serif on A4, to read or print for people with low vision. Has bookmarks, and tags for screen readers.',
    },
  },
  docx: {
    name: { zh: '供摘编的 Word 文件', en: 'To quote from in Word' },
    purpose: {
      zh: '可在 Word、WPS 或 LibreOffice 中打开，用于摘录、改编和写材料。有目录，标题使用标题样式；每条是一个书签，如 task-7-1。',
      en: 'Opens in Word, WPS, and LibreOffice: for letters and reports that quote the text. It has contents and real headings, and each clause is a bookmark, such as task-7-1.',
    },
  },
  gongwen: {
    name: { zh: '公文版式的 Word 文件', en: 'In the format of official papers' },
    purpose: {
      zh: '中文全文，按《党政机关公文格式》（GB/T 9704—2012）的页边距、字体字号、每面 22 行每行 28 字排版，便于摘编入公文。不是原件：没有红头、印章，每页注明非官方读本。没有仿宋_GB2312、方正小标宋等字体的电脑以相近字体代替。',
      en: 'The Chinese text set by the national standard for official papers (GB/T 9704—2012), with its margins, type, and 22 lines of 28 characters a page, to be worked into such papers. It is no original: it has no red head and no seal, and every page says that it is unofficial. Where the fonts of the standard are missing, similar ones stand in.',
    },
  },
  epub: {
    name: { zh: '电子书', en: 'E-book' },
    purpose: {
      zh: '双语对照，可在手机和电子书阅读器上离线阅读，字号随读者调整。',
      en: 'Both languages, to read offline on a phone or an e-reader, in a type size of your own.',
    },
  },
  txt: {
    name: { zh: '纯文本', en: 'Plain text' },
    purpose: {
      zh: '只有文字和每条的网址，任何设备都能打开，便于检索、比对和粘贴。',
      en: 'Words and the address of each clause, no more: opens anywhere, and is easily searched, compared, and pasted.',
    },
  },
  md: {
    name: { zh: 'Markdown 全文', en: 'The text in Markdown' },
    purpose: {
      zh: '保留标题层级的纯文本，适合笔记软件、知识库和人工智能工具。',
      en: 'Plain text that keeps its headings: for notes, knowledge bases, and AI tools.',
    },
  },
  picture: {
    name: { zh: '一图读懂', en: 'At a glance' },
    purpose: {
      zh: '手机上读的长图：目标、领域和产品、布局点、谁来做、原文没有写的。PNG 适合发到聊天，SVG 可放大、可嵌入文档，PDF 可检索、可朗读。',
      en: 'A long picture for phones: targets, domains and products, zones, who does it, and what the text does not say. PNG for chats, SVG to enlarge and place in documents, PDF to search and to listen to.',
    },
  },
  relations: {
    name: { zh: '关系图', en: 'Who relates to what' },
    purpose: {
      zh: '领域、布局点、任务之间的关联及其依据，一张 A4 图：PDF 适合打印，PNG 适合演示文稿，SVG 可放大、可嵌入文档。',
      en: 'The ties between domains, zones, and tasks, and what each rests on, on one A4 sheet: PDF to print, PNG for slides, SVG to enlarge and place in documents.',
    },
  },
  policy: {
    name: { zh: '全文及全部标注', en: 'The whole text with all its marks' },
    purpose: {
      zh: '条款、逐句对照的中英文、条款间的关联、责任单位、地点和术语，都在一个 JSON 文件里，供程序员和研究者使用；另有 JSON Schema 说明其结构，可用来校验。',
      en: 'Clauses, sentences in both languages, links, responsible units, places, and terms in one JSON file, for programmers and researchers. A JSON Schema beside it describes its shape and can validate it.',
    },
  },
  links: {
    name: { zh: '条款之间的关联', en: 'Links between clauses' },
    purpose: {
      zh: '每行一条关联：从哪条到哪条、依据原文还是编者判断、原词或理由。可用 Excel 打开，适合统计和制图。',
      en: 'A link a row: from which clause to what, named by the text or judged by us, with the words or the reason. Opens in Excel, for counting and drawing.',
    },
  },
  directions: {
    name: { zh: '鼓励方向', en: 'Encouraged directions' },
    purpose: {
      zh: '原文鼓励的每一处一行：方向、原文用词、领域和布局点及其依据、条款、责任单位或可咨询的单位、原句。directions.zh.csv（中文）和 directions.en.csv（英文）供人阅读，可用 Excel 打开；directions.json 和 directions.csv 供程序使用，用编号，每行含两种语言；JSON 内容最全。',
      en: 'A row for each place where the text encourages something: the direction, the verb, its domain and zone and why, the clause, the units responsible or to ask, and the sentence. For people, directions.en.csv in English and directions.zh.csv in Chinese, which open in Excel; for programs, directions.json and directions.csv, by ids and in both languages at once; the JSON says most.',
    },
  },
  glossary: {
    name: { zh: '术语', en: 'Glossary' },
    purpose: {
      zh: '每行一个术语：中文、英文、释义及其来源、使用它的条款。供译者导入术语库，也可用表格软件打开。',
      en: 'A term a row: Chinese, English, explanation with its source, and the clauses that use it. For translators’ term bases; opens in spreadsheets too.',
    },
  },
  package: {
    name: { zh: '数据说明', en: 'Description of the data' },
    purpose: {
      zh: '按 Data Package 标准说明本目录各文件和表格各列的含义，并载明版本、许可、来源、大小和校验值，供程序、数据目录和档案系统读取。',
      en: 'By the Data Package standard: what each file of the folder and each column of its tables holds, with edition, license, source, sizes, and checksums, for programs, data catalogs, and archives.',
    },
  },
  tmx: {
    name: { zh: '逐句对照的翻译记忆', en: 'Translation memory, sentence by sentence' },
    purpose: {
      zh: '供译者导入 Trados、memoQ、OmegaT 等翻译软件，再遇相同或相近的句子时直接引用；每句注明有没有经过对照审读。',
      en: 'For translators to import into Trados, memoQ, OmegaT, and the like, so that the same or a similar sentence brings up its translation. Each says whether it was read against the Chinese as it stands.',
    },
  },
  akn: {
    name: { zh: '法律文件国际标准格式', en: 'In the international standard for legal documents' },
    purpose: {
      zh: 'OASIS 标准 Akoma Ntoso 的 XML，每种语言一份，标明结构、责任单位、地点和内部引用。供法律数据库、图书馆和立法信息系统收录。',
      en: 'XML by the OASIS standard Akoma Ntoso, one file for each language, with structure, responsible units, places, and internal references marked. For legal databases, libraries, and legislative information systems.',
    },
  },
  citations: {
    name: { zh: '全部条款的文献记录', en: 'Records of all clauses for reference managers' },
    purpose: {
      zh: '全文和每一条都有中文记录和英文记录，供导入 Zotero、EndNote、NoteExpress、LaTeX 等：中文记录配合 GB/T 7714 样式，英文记录配合 APA、Chicago 等样式。条款写在附注中；引用日期为本版日期，请改为阅读当天。',
      en: 'The document and each clause, with a record in Chinese for styles of GB/T 7714 and another in English for APA, Chicago, and others, to import into Zotero, EndNote, or LaTeX. The clause stands in the note. The day of access is that of the edition: change it to the day on which you read.',
    },
  },
  changes: {
    name: { zh: '变更订阅', en: 'Changes to subscribe to' },
    purpose: {
      zh: '在订阅软件（RSS 阅读器）中添加此网址，文字、译文或读本有变更时即可得知。',
      en: 'Add its address to a feed reader, and hear of it when the text, the translation, or the edition changes.',
    },
  },
  llms: {
    name: { zh: '给人工智能工具的指引', en: 'A guide for AI tools' },
    purpose: {
      zh: '按 llms.txt 约定列出本站是什么、全文和数据在哪里，供大语言模型及其使用者查找。',
      en: 'Says, by the llms.txt convention, what this site is and where its text and data stand, for language models and those who use them.',
    },
  },
  raw: {
    name: { zh: '官方 PDF 的文字层', en: 'The text layer of the official PDF' },
    purpose: {
      zh: '本站中文所依据的文字，含换行和页码，供核对文字是否一致。',
      en: 'What the Chinese of this site is checked against, with its line breaks and page number, for whoever repeats the check.',
    },
  },
}
