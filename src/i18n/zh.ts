/** 界面文字。政策原文、译文和标签不在此处，而在 src/content；文件的名称、日期和条数由 document-words.ts 从那里取来。 */
import { chineseCount as n } from '../language/counting.ts'
import type { DocumentWords, PolicyWords } from './document-words.ts'

export const zh = {
  unofficial: '非官方读本',
  unofficialLine: ({ number }: Pick<DocumentWords, 'number'>) =>
    `非官方读本。中文依据${number}原文逐字核对；英文为非官方译文，如有歧义以中文为准。`,
  editionName: (shortTitle: string) => `${shortTitle}（非官方读本）`,
  /** Day of the edition (ISO 8601), and a short hash of text and translation. */
  editionLine: (date: string, fingerprint: string) => `本版 ${date} · ${fingerprint}`,
  preview: '预览版',
  previewLine: '预览版：正式网址尚未确定，地址请勿印制。',
  validityLine: '原文未载明有效期；本读本不确认其是否现行有效。',
  datesLine: ({ days }: Pick<DocumentWords, 'days'>) =>
    `${days.drafted}起草，${days.issued}转发，${days.printed}印发。`,
  /** 界面中词语之间、标题之后的标点。 */
  comma: '、',
  colon: '：',
  skip: '跳到正文',
  mainNav: '主导航',
  home: '首页',
  text: '全文',
  parallel: '双语对照',
  domains: '领域',
  zones: '布局点',
  tasks: '任务',
  safeguards: '保障',
  directions: '鼓励方向',
  units: '责任单位',
  glossary: '术语',
  search: '检索',
  about: '关于',
  downloads: '下载',
  menu: '菜单',
  /** Over the ways to the text as a whole, to its parts, and to what is looked up. */
  ways: { read: '读', parts: '按部分', lookUp: '查' },
  searchLabel: '检索全文',
  searchSubmit: '检索',
  themeLight: '切换为浅色',
  themeDark: '切换为深色',
  contents: '目录',
  /** Heard before it: what the contents are of. */
  outline: '原文结构',
  breadcrumb: '所在位置',
  previous: { domain: '上一个领域', zone: '上一个布局点', task: '上一项任务', safeguard: '上一项保障' },
  next: { domain: '下一个领域', zone: '下一个布局点', task: '下一项任务', safeguard: '下一项保障' },
  otherLanguageShort: 'English',
  responsibleUnits: '责任单位',
  related: '相关条款',
  relatedCount: (n: number) => `相关 ${n} 条`,
  judgedRelated: '内容相关（编者判断）',
  names: '本条点名（原文）',
  namedBy: '点名本条（原文）',
  linkedByText: '原文',
  linkedByEditors: '编者',
  via: '经由',
  basisNote: '“原文”：原文在该处点名，引出原词；“编者”：本读本认为内容相关，并说明理由。',
  placesOfZone: '本布局点的载体',
  domainsTitle: ({ count }: PolicyWords) => `${n(count.domain)}个重点领域`,
  zonesTitle: ({ count, layout }: PolicyWords) => `${layout.pattern}：${n(count.zone)}个布局点`,
  tasksTitle: ({ count }: PolicyWords) => `${n(count.task)}项主要任务`,
  safeguardsTitle: ({ count }: PolicyWords) => `${n(count.safeguard)}项保障措施`,
  unitsTitle: '责任单位',
  domainsIntro: ({ partOf }: PolicyWords) =>
    `原文${partOf.domain}。每个领域一页，列出原文及与其相关的布局点、任务和措施。`,
  zonesIntro: ({ partOf, layout }: PolicyWords) => `原文${partOf.zone}：“${layout.motto}”，每个布局点一页。`,
  tasksIntro: ({ partOf, count }: PolicyWords) =>
    `原文${partOf.task}：${n(count.task)}项任务、${n(count.measure)}条措施，每项任务一页。`,
  safeguardsIntro: ({ partOf, count }: PolicyWords) =>
    `原文${partOf.safeguard}：${n(count.safeguard)}项保障措施及其责任单位。`,
  textTitle: '全文',
  textDescription: ({ named }: DocumentWords) => `${named}全文，含转发通知、正文、落款、抄送和印发信息。`,
  fullTextLink: '全文',
  parallelLink: '双语对照',
}
