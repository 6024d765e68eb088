/** Strings of the policy in one picture: of the drawing, of its files, and of the page around it. */
import type { Bilingual } from '../locale.ts'

interface GlanceStrings {
  title: string
  description: string
  /** Over the picture: what it shows and how to read it. */
  intro: string
  skip: string
  svg: string
  png: (width: number, height: number) => string
  /** Description of the drawing for those who do not see it. */
  pictureDescription: string
  /** Beside the zones: where they lie is not drawn. */
  schematic: string
  core: string
  /** How a mark is to be read: where lines cross, and without lines. */
  crossing: string
  legend: string
  textMark: string
  editorialMark: string
  /** The basis of a tie, in one word, beside it. */
  basis: { text: string; editorial: string }
  /** A tie in one line: what is tied, and on what basis. */
  tie: (one: string, other: string, basis: string) => string
  /** The same beside the row it belongs to. */
  tied: (other: string, basis: string) => string
  /** Short names of domains and zones beside their marks, by id. Ours; a zone’s is its word in “一城一港一湾一园一谷”. */
  short: Readonly<Record<string, string>>
  /** Document number and date of issue. */
  issued: (number: string) => string
  /** Before the address of the site. */
  site: string
  inWords: string
  inWordsIntro: string
  year: (year: number) => string
}

export const glanceStrings: Bilingual<GlanceStrings> = {
  zh: {
    title: '一图读懂',
    description:
      '一张图读《金山区加快推进生物制造产业高质量发展的实施意见》：2025 年和 2030 年目标、四个领域、一核多点、十项任务、四项保障，以及彼此的关联和依据。可下载 SVG 和 PNG。',
    intro:
      '目标、领域、布局、任务、保障，以及领域、布局点、任务之间的关联，都在一张图上。圆点表示两者相关：实心的，原文点名；空心的，编者判断。图中各项都可点开，通往原文。',
    skip: '跳过图，读文字版',
    svg: '下载 SVG（矢量图）',
    png: (width, height) => `下载 PNG（A4，${width} × ${height} 像素）`,
    pictureDescription: '图中的全部内容在下方“文字版”中逐项列出。',
    schematic: '示意图，不表示地理位置',
    core: '核心',
    crossing: '线与横行相交处的圆点表示相关',
    legend: '圆点表示相关',
    textMark: '原文点名',
    editorialMark: '编者判断',
    basis: { text: '原文', editorial: '编者' },
    tie: (one, other, basis) => `${one}——${other}：${basis}`,
    tied: (other, basis) => `${other}（${basis}）`,
    short: {
      'domain-biomedicine': '药',
      'domain-biomaterials': '材',
      'domain-agriculture-food': '农',
      'domain-energy-environment': '能',
      'zone-innovation-city': '城',
      'zone-medicine-port': '港',
      'zone-materials-bay': '湾',
      'zone-agriculture-park': '园',
      'zone-energy-valley': '谷',
    },
    issued: (number) => `${number} · 2023 年 10 月 11 日`,
    site: '本读本网址：',
    inWords: '文字版',
    inWordsIntro:
      '与图中内容相同。“原文”：原文在该处点名；“编者”：本读本认为内容相关，理由见所链接的页面。同一对之间两者都有的，记为“原文”。',
    year: (year) => `${year} 年`,
  },
  en: {
    title: 'At a glance',
    description:
      'Jinshan District’s opinions on biomanufacturing in one picture: targets for 2025 and 2030, domains, zones, tasks, safeguards, and what ties them, with the basis of each tie. SVG and PNG.',
    intro:
      'Targets, domains, layout, tasks, and safeguards in one picture, with the ties between domains, zones, and tasks. A filled mark is a tie that the text makes by naming the other; an open one is our judgment. Everything leads to its place in the text.',
    skip: 'Skip the picture, read it in words',
    svg: 'Download SVG (vector)',
    png: (width, height) => `Download PNG (A4, ${width} × ${height} pixels)`,
    pictureDescription: 'Everything in the picture is listed below, under “The picture in words.”',
    schematic: 'Schematic; not a map',
    core: 'Core',
    crossing: 'a mark says that row and line are related',
    legend: 'a mark says that the two are related',
    textMark: 'Named in the text',
    editorialMark: 'Our judgment (editorial)',
    basis: { text: 'text', editorial: 'editorial' },
    tie: (one, other, basis) => `${one} and ${other}: ${basis}`,
    tied: (other, basis) => `${other} (${basis})`,
    short: {
      'domain-biomedicine': 'Medicine',
      'domain-biomaterials': 'Materials',
      'domain-agriculture-food': 'Agri-food',
      'domain-energy-environment': 'Energy',
      'zone-innovation-city': 'City',
      'zone-medicine-port': 'Port',
      'zone-materials-bay': 'Bay',
      'zone-agriculture-park': 'Park',
      'zone-energy-valley': 'Valley',
    },
    issued: (number) => `${number} · October 11, 2023`,
    site: 'This edition: ',
    inWords: 'The picture in words',
    inWordsIntro:
      'The same as in the picture. “Text”: the policy itself names the other. “Editorial”: related in our judgment; the linked page gives the reason. Where a pair has both, it counts as “text.”',
    year: (year) => `${year}`,
  },
}
