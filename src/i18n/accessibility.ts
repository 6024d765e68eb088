/**
 * The accessibility statement. It claims what a test holds or what was tried, and names what was not. Whoever tries one of the
 * programs named moves it, and renews the month.
 */
import type { Bilingual } from '../locale.ts'

interface Part {
  title: Bilingual
  points: readonly Bilingual[]
}

/** Its heading, and what leads to it. */
export const accessibilityName: Bilingual = { zh: '无障碍', en: 'Accessibility' }

export const accessibilityParts: readonly Part[] = [
  {
    title: { zh: '做到的', en: 'What holds' },
    points: [
      {
        zh: '只用键盘可以到达和操作一切；得到焦点的，至少看得见一半，并有边框；没有单键快捷键，没有时限，没有会动的内容。',
        en: 'Everything can be reached and used by keyboard; what has the focus has a ring around it and is never hidden: at least half of it is in sight. There are no one-key shortcuts, no time limits, and nothing moves.',
      },
      {
        zh: '标题、列表、表格、区域都按含义标记；页面上的每一处文字都注明语言；输入时的结果数，在停止输入后只报一次。',
        en: 'Headings, lists, tables, and regions are marked as what they are, and every run of text on the page says its language. While you type, the number of results is announced once, when you stop.',
      },
      {
        zh: '放大到 400 %（宽 320 像素）不必左右移动；文字放大一倍、加大行距和字距，都不会切断文字。',
        en: 'At 400 % (320 pixels wide) no page moves sideways. Letters of twice the size, and more room between letters and lines, cut nothing off.',
      },
      {
        zh: '浅色、深色两种配色的对比度都达到 AA 级；系统的高对比度配色下，图和各种状态仍看得见；没有只靠颜色表达的内容。',
        en: 'Contrast reaches level AA in light and dark. In the high-contrast colors of a system, pictures and states are still seen. Nothing is said by color alone.',
      },
      {
        zh: '不运行脚本也能读全部文字。PDF 带标签，经 veraPDF 检查符合 PDF/UA-1；另有 EPUB、Word 和纯文本，以及大字版。',
        en: 'All of the text can be read without scripts. PDFs are tagged, and conform to PDF/UA-1 by veraPDF; there are EPUB, Word, and plain text too, and a large-print edition.',
      },
    ],
  },
  {
    title: { zh: '没有做到的', en: 'What does not' },
    points: [
      {
        zh: '原文是公文，句子长、术语多；有阅读指南，术语有解释，没有易读版、录音或手语。',
        en: 'The text is an official document of long sentences and special terms. There are a guide and a glossary, but no easy-to-read version, recording, or sign language.',
      },
      {
        zh: '正文里的链接与行同高，比手指小。首页、条款页、一图读懂、术语和全文页上，还有一些链接和按钮不到 44 像素。',
        en: 'Links within the text are as high as its lines, smaller than a finger. On the home pages, the pages of single clauses, at a glance, the glossary, and the full text some other links and buttons have less than 44 pixels to themselves.',
      },
      {
        zh: '鼓励方向的索引用一个字或编号作链接（如“湾”“6.2”），指向一个方向所在的其他位置；意思写在索引之前。',
        en: 'The index of directions leads to the places of a direction by links of a word or a number (“Bay”, “6.2”); what they stand for is said before the index.',
      },
      {
        zh: '双语页面的标题、区域名称和图片说明先中文后英文，只有一种语音；听的人两种都会听到。',
        en: 'On pages in both languages the title, the names of regions, and the descriptions of pictures are given in Chinese and then in English, in one voice.',
      },
    ],
  },
  {
    title: { zh: '没有试过的', en: 'What was not tried' },
    points: [
      {
        zh: '任何读屏软件：NVDA、JAWS、讲述人、旁白（VoiceOver，macOS 和 iOS）、TalkBack、争渡读屏、阳光读屏。我们读的是浏览器交给它们的内容（无障碍树），不是它们的声音。',
        en: 'Any screen reader: NVDA, JAWS, Narrator, VoiceOver (macOS and iOS), TalkBack, ZDSR, Sunshine. We read what the browser hands them (the accessibility tree), not what they say.',
      },
      {
        zh: '盲文点显器、语音控制（Dragon、Voice Control）、开关控制和放大软件；也没有残障读者参与测试。',
        en: 'Braille displays, speech control (Dragon, Voice Control), switches, and magnifiers. No readers with disabilities took part.',
      },
    ],
  },
]

export const accessibilityStrings = {
  aim: {
    zh: '本站以《网页内容无障碍指南》（WCAG）2.2 的 AA 级为底线。以下是我们自己的检查结果，没有请外部机构评估；其中大部分由程序在每次发布前重新检查。最近一次人工检查和 veraPDF 检查：2026 年 11 月。',
    en: 'WCAG 2.2, level AA, is the least this site aims at. What follows is our own finding, not that of an outside body; programs check most of it again before each release. Last checked by hand, and the PDFs with veraPDF, in November 2026.',
  },
  tell: {
    zh: '哪里读不了、用不了，请按“勘误”所列的办法告诉我们。',
    en: 'If something keeps you out, tell us in the way given under “Corrections”.',
  },
} as const satisfies Record<string, Bilingual>
