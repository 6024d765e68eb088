/**
 * The About page: where the text comes from, what is ours, how to check it, under which terms it may be used.
 * Each paragraph stands beside its translation; a missing one does not compile.
 */
import type { Bilingual } from '../locale.ts'
import { accessibilityName, accessibilityStrings } from './accessibility.ts'
import type { PolicyWords } from './document-words.ts'
import { noSubstitute } from './readings.ts'

type SectionId =
  | 'what'
  | 'validity'
  | 'state'
  | 'source'
  | 'corrections'
  | 'licence'
  | 'accessibility'
  | 'privacy'
  | 'offline'
  | 'ours'
  | 'cite'
  | 'fidelity'

interface AboutSection {
  id: SectionId
  title: Bilingual
  paragraphs: readonly Bilingual[]
}

/**
 * In the order of the page.
 *
 * @param example the place of the clause that is cited as an example
 */
export const aboutSections = (d: Bilingual<PolicyWords>, example: Bilingual): readonly AboutSection[] => [
  {
    id: 'what',
    title: { zh: '这是什么', en: 'What this is' },
    paragraphs: [
      {
        zh: `本站是${d.zh.named}的非官方读本，与任何政府机关无隶属关系，也不代表任何机关。该文件由${d.zh.drafter}起草，${d.zh.issuer}转发。`,
        en: `An unofficial reader’s edition of the ${d.en.named}. It belongs to no government body and speaks for none. The document was drafted by the ${d.en.drafter}, and forwarded by the ${d.en.issuer}.`,
      },
      {
        zh: '文件鼓励的内容不等于资格或资金承诺；申报与办理请向责任单位咨询。',
        en: 'What the document encourages is no promise of eligibility or money; ask the responsible units about applications.',
      },
    ],
  },
  {
    id: 'validity',
    title: { zh: '效力', en: 'Validity' },
    paragraphs: [
      {
        zh: '原文未载明有效期。本读本不确认其是否现行有效；如需确认，请向责任单位核实。',
        en: 'The text states no period of validity. This edition does not confirm whether it is in force; if you need to know, ask the responsible units.',
      },
      {
        zh: '英文为非官方译文，没有法律效力；如有歧义，以中文为准。',
        en: 'The English is an unofficial translation without legal force; where the two differ, the Chinese prevails.',
      },
    ],
  },
  {
    id: 'state',
    title: { zh: '译文状况', en: 'State of the translation' },
    paragraphs: [
      {
        zh: `逐句登记译文由谁读过（标题、日期和责任单位行各算一句）；一句的中文或英文有改动，即须重读。${noSubstitute.zh}`,
        en: `A register says of each sentence who has read it (headings, dates, and lines of units count as sentences). Where either language changes, the sentence has to be read again. ${noSubstitute.en}`,
      },
    ],
  },
  {
    id: 'source',
    title: { zh: '文本来源', en: 'Where the text comes from' },
    paragraphs: [
      {
        zh: '中文取自官方 PDF 的文字层，逐字收录，包括转发通知、正文、落款、抄送和印发信息；只去掉页码和版面横线，并把断行接成段落。',
        en: 'The Chinese is the text layer of the official PDF, to the character: forwarding notice, text, signature, copy list, and imprint. Only the page number and the printed rule are left out, and broken lines are joined into paragraphs.',
      },
    ],
  },
  {
    id: 'corrections',
    title: { zh: '勘误', en: 'Corrections' },
    paragraphs: [
      {
        zh: '如发现错字、译文问题，或者有读不了、用不了的地方，请写明条款的链接（每条旁边可以复制）、原有文字和建议的文字。',
        en: 'If you find a wrong character, a fault in the translation, or something that keeps you out, give the link of the clause (each has one to copy), the words as they stand, and the words you propose.',
      },
    ],
  },
  {
    id: 'licence',
    title: { zh: '许可', en: 'Licenses' },
    paragraphs: [
      {
        zh: `官方文件的中文文字不受著作权保护（《中华人民共和国著作权法》第五条）。本读本的译文和注释以 ${d.zh.license} 许可使用，程序代码以 MIT 许可使用。`,
        en: `The Chinese wording of an official document is free of copyright in China (Copyright Law, article 5). Our translation and annotations are licensed under ${d.en.license}, the code under the MIT License.`,
      },
    ],
  },
  {
    id: 'accessibility',
    title: accessibilityName,
    paragraphs: [accessibilityStrings.aim],
  },
  {
    id: 'privacy',
    title: { zh: '隐私', en: 'Privacy' },
    paragraphs: [
      {
        zh: '本站不使用 Cookie、统计或第三方服务。颜色和语言的选择以及引文集只保存在读者自己的浏览器里。',
        en: 'No cookies, no statistics, no third parties. The choice of colors and languages and the outreach kit are kept in your own browser only.',
      },
    ],
  },
  {
    id: 'offline',
    title: { zh: '没有网络时', en: 'Without a connection' },
    paragraphs: [
      {
        zh: '页面载入后，浏览器会保存一份副本，不到 1 MB：中英文全文、双语对照、鼓励方向、检索，以及打开过的页面。没有网络时，这些页面照样能读、能查；来自副本的页面在页首注明是哪一版。副本只在读者自己的浏览器里；开启省流量模式时，不会自动保存。删除后不再自动保存，浏览器只记住这一选择。',
        en: 'Once a page has loaded, your browser keeps a copy of less than 1 MB: the full text in both languages, side by side, directions, search, and every page that you open. Without a connection you can go on reading and searching in it; a page that comes from the copy says at its top which edition it is. The copy is in your own browser only. Where the browser is told to save data, none is made unless you ask. Once you delete it none is made again: your browser remembers this wish and nothing else.',
      },
    ],
  },
  {
    id: 'ours',
    title: { zh: '哪些内容出自本读本', en: 'What is ours' },
    paragraphs: [
      {
        zh: `以下内容出自本读本，不是原文：英文译文及其编号、条款名称、条款地址、任务内部和“${d.zh.layoutHeading}”内部的分段、条款之间的关联、术语的译名和解释、阅读指南。`,
        en: `These are ours, not part of the text: the English translation and its numbering, the names and addresses of clauses, the paragraph breaks inside the tasks and inside ${d.en.partOf.zone.toLowerCase()}, the links between clauses, the renderings and explanations of terms, and the reader’s guide.`,
      },
      {
        zh: '关联分两种：“原文”表示原文在该处点名，页面引出原词；“编者”表示本读本认为内容相关，并写明理由。',
        en: 'Links are of two kinds. “Text” means that the policy itself names it there, and the page quotes the words; “editorial” means that we judge the two to be related, and say why.',
      },
    ],
  },
  {
    id: 'cite',
    title: { zh: '如何引用', en: 'How to cite' },
    paragraphs: [
      {
        zh: `引用中文，请写原文的标题、文号和条款，例如：${d.zh.named}${example.zh}。引用译文，请注明“非官方译文”。`,
        en: `For the Chinese, give the title, the number, and the clause of the document. For the translation, for example: ${d.en.title}, ${d.en.number}, ${example.en} (unofficial translation).`,
      },
      {
        zh: '点按条款旁的编号（没有编号的，点“⋯”；读屏时都叫“复制、引用”），可得该条的固定地址和各种引用格式。地址一经登记，不改作他用，也不撤销。引用全文用下列格式，日期为阅读当天：',
        en: 'Press the number of a clause (or ⋯ where it has none; to a screen reader both are “Copy or cite”) for its fixed address and its citation in every style. Once registered, an address is never withdrawn and never used for another clause. The whole document is cited as follows, with the day on which you read it:',
      },
    ],
  },
  {
    id: 'fidelity',
    title: { zh: '如何核对文字', en: 'How fidelity is checked' },
    paragraphs: [
      {
        zh: '每次生成网站时，程序把全部中文与官方文字层逐字比对，差一个字即停止生成；测试再用同样的办法比对生成后的网页。任何人都可以重复这一核对：',
        en: 'Whenever the site is built, a program compares all the Chinese with the official text layer, and one wrong character stops the build; a test then compares the finished page in the same way. Anyone can repeat the check:',
      },
    ],
  },
]

export const aboutStrings = {
  title: { zh: '关于本读本', en: 'About this edition' },
  description: {
    zh: '文本来源、哪些内容出自本读本、如何核对文字、效力说明、引用、勘误与许可。',
    en: 'Where the text comes from, what is ours, how to check it, its validity, how to cite it, corrections, and licenses.',
  },
  copyCitation: { zh: '复制这些引文', en: 'Copy these citations' },
  citationFiles: { zh: '全部条款的文献记录', en: 'Records of all clauses as files' },
  correctionsLink: { zh: '报告错误', en: 'Report an error' },
  correctionsUnknown: {
    zh: '接收勘误的地址尚未设定；设定后将列在此处。',
    en: 'The operator has not yet named an address for corrections; it will stand here.',
  },
  official: { zh: '官方发布：', en: 'Official publication: ' },
  officialUnknown: {
    zh: '官方发布地址尚未核实，故不列出。',
    en: 'The address of the official publication is not yet verified and is therefore not given.',
  },
  thirdParty: {
    zh: '网页和文件中另有他人的程序、数据和字体，各按自己的许可使用：',
    en: 'Pages and files also hold programs, data, and fonts of others, each under its own license:',
  },
  oneOfThem: {
    zh: (what: string, license: string) => `（${what}）：${license}`,
    en: (what: string, license: string) => ` (${what}): ${license}`,
  },
  licenseTexts: { zh: '这些许可的全文（英文）', en: 'The texts of these licenses' },
  licenseLink: { zh: (name: string) => `${name} 许可全文`, en: (name: string) => `The ${name} license` },
} as const satisfies Record<string, Bilingual | Bilingual<(...words: string[]) => string>>

/** The check, step by step. `#…` are filled in by the page. */
export const checkStrings = {
  steps: { zh: '核对步骤', en: 'The steps' },
  raw: {
    zh: '下载本站所据的文字层（policy.raw.txt，UTF-8；也可自行从官方 PDF 中复制文字），其 SHA-256 为：',
    en: 'Download the text layer that this site is built from (policy.raw.txt, UTF-8), or copy the text out of the official PDF yourself. Its SHA-256 is:',
  },
  bare: {
    zh: '从文字层中去掉只含页码的行（- 1 -）、横线字符（━）和全部空白：',
    en: 'Take out of it the lines that hold only a page number (- 1 -), the characters of the rule (━), and all white space:',
  },
  page: {
    zh: '打开 #address，取 article[data-source] 的文字内容，不计其中带 data-annotation 属性的元素，再去掉全部空白。可在浏览器控制台运行：',
    en: 'Open #address; take the text content of article[data-source] without the elements that carry data-annotation, and remove all white space. In the browser’s console:',
  },
  equal: {
    zh: '两者完全相同，共 #count 个字符；其 UTF-8 编码的 SHA-256 为：',
    en: 'The two are the same #count characters. In UTF-8 their SHA-256 is:',
  },
} as const satisfies Record<string, Bilingual>
