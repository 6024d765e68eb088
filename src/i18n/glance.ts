/** Strings of the policy in one picture: of the drawing, of its files, and of the page around it. */
import { counted, chineseCount as n } from '../language/counting.ts'
import type { Bilingual } from '../locale.ts'
import type { DocumentWords, PolicyWords } from './document-words.ts'

const series = new Intl.ListFormat('en')

const zh = {
  title: '一图读懂',
  description: ({ title, targetYears, count, layout }: PolicyWords) =>
    `一张图读《${title}》：${targetYears.map((year) => `${year} 年`).join('和 ')}目标、${n(count.domain)}个领域、${layout.pattern}、${n(count.task)}项任务、${n(count.safeguard)}项保障，以及彼此的关联和依据。可下载 SVG 和 PNG。`,
  /** Over the picture: what it shows and how to read it. */
  intro:
    '目标、领域、布局、任务、保障，以及领域、布局点、任务之间的关联，都在一张图上。圆点表示两者相关：实心的，原文点名；空心的，编者判断。图中各项都可点开，通往原文。',
  skip: '跳过图，读文字版',
  svg: '下载 SVG（矢量图）',
  png: (width: number, height: number) => `下载 PNG（A4，${width} × ${height} 像素）`,
  /** Description of the drawing for those who do not see it. */
  pictureDescription: '图中的全部内容在下方“文字版”中逐项列出。',
  /** Beside the zones: where they lie is not drawn. */
  schematic: '示意图，不表示地理位置',
  core: '核心',
  zone: '布局点',
  technologies: '技术',
  whoAnswers: ({ count }: PolicyWords) => `谁来做：${n(count.unit)}个责任单位`,
  otherTasks: '其他任务',
  unitsNote: '各领域任务的责任单位见上。原文按任务和保障列责任单位，不按领域或布局点。',
  /** Day of the edition. */
  edited: (day: string) => `读本更新于 ${day}。`,
  /** How a mark is to be read: where lines cross, and without lines. */
  crossing: '线与横行相交处的圆点表示相关',
  legend: '圆点表示相关',
  textMark: '原文点名',
  editorialMark: '编者判断',
  /** The basis of a tie, in one word, beside it. */
  basis: { text: '原文', editorial: '编者' },
  /** A tie in one line: what is tied, and on what basis. */
  tie: (one: string, other: string, basis: string) => `${one}——${other}：${basis}`,
  /** The same beside the row it belongs to. */
  tied: (other: string, basis: string) => `${other}（${basis}）`,
  /** Document number and date of issue. */
  issued: ({ number, issued }: DocumentWords) => `${number} · ${issued}`,
  /** Before the address of the site. */
  site: '本读本网址：',
  inWords: '文字版',
  inWordsIntro:
    '与图中内容相同。“原文”：原文在该处点名；“编者”：本读本认为内容相关，理由见所链接的页面。同一对之间两者都有的，记为“原文”。',
  year: (year: number) => `${year} 年`,
}

const en: typeof zh = {
  title: 'At a glance',
  description: ({ district, subject, targetYears }) =>
    `${district}’s opinions on ${subject} in one picture: targets for ${series.format(targetYears.map(String))}, domains, zones, tasks, safeguards, and what ties them, with the basis of each tie. SVG and PNG.`,
  intro:
    'Targets, domains, layout, tasks, and safeguards in one picture, with the ties between domains, zones, and tasks. A filled mark is a tie that the text makes by naming the other; an open one is our judgment. Everything leads to its place in the text.',
  skip: 'Skip the picture, read it in words',
  svg: 'Download SVG (vector)',
  png: (width, height) => `Download PNG (A4, ${width} × ${height} pixels)`,
  pictureDescription: 'Everything in the picture is listed below, under “The picture in words.”',
  schematic: 'Schematic; not a map',
  core: 'Core',
  zone: 'Zone',
  technologies: 'Technologies',
  whoAnswers: ({ count }) => `Who does it: ${counted(count.unit, 'responsible unit')}`,
  otherTasks: 'Other tasks',
  unitsNote:
    'The units for each domain’s tasks stand above. The text lists units by task and safeguard, not by domain or zone.',
  edited: (day) => `This edition: ${day}.`,
  crossing: 'a mark says that row and line are related',
  legend: 'a mark says that the two are related',
  textMark: 'Named in the text',
  editorialMark: 'Our judgment (editorial)',
  basis: { text: 'text', editorial: 'editorial' },
  tie: (one, other, basis) => `${one} and ${other}: ${basis}`,
  tied: (other, basis) => `${other} (${basis})`,
  issued: ({ number, issued }) => `${number} · ${issued}`,
  site: 'This edition: ',
  inWords: 'The picture in words',
  inWordsIntro:
    'The same as in the picture. “Text”: the policy itself names the other. “Editorial”: related in our judgment; the linked page gives the reason. Where a pair has both, it counts as “text.”',
  year: (year) => `${year}`,
}

export const glanceStrings: Bilingual<typeof zh> = { zh, en }
