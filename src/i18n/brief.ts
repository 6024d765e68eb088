/** Strings of the brief: one sheet on a domain or a zone, to hand over. */
import { numbered } from '../language/counting.ts'
import type { Bilingual } from '../locale.ts'
import type { DocumentWords } from './document-words.ts'
import { leftOutStrings } from './left-out.ts'

const zh = {
  name: '一页纸',
  /** On the page of the domain or zone. */
  link: '一页纸，可打印',
  title: (label: string) => `${label}一页纸`,
  description: ({ type }: DocumentWords, label: string) =>
    `${label}一页纸：《${type}》鼓励什么、在哪里、由谁负责，附条款编号、原句和二维码，可打印交付。`,
  /** Over the links to all of them, and what they are. */
  all: '一页纸，可打印交付',
  encouraged: '鼓励什么',
  /** Under the list, before the names of the marks. */
  marks: '左列为条款：数字是任务、措施的编号；',
  /** What only the editors tie, and the clauses in which it stands. */
  editorial: (mentions: number, clauses: string) => `编者另行关联 ${mentions} 处，见于 ${clauses}。`,
  general: (mentions: number) => `原文另有 ${mentions} 处鼓励事项不限领域。`,
  openFinder: '查找鼓励方向',
  where: '在哪里',
  carriers: '载体：',
  /** Heads the domains of a zone. */
  domains: '所属领域：',
  noDomain: '原文没有把这里的事项列入某一领域。',
  noZone: '原文没有为这些事项点名布局点。',
  mentions: (count: number) => `${count} 处`,
  who: '找谁',
  whoNote: '原文按任务列责任单位，不按领域或布局点。',
  pointer: '条款未列责任单位的，编者指引：',
  /** Units that are not among those above. */
  also: (units: string) => `（另有${units}）`,
  targets: '全区目标',
  words: '原句',
  moreWords: '其他条款的原句',
  unsaid: leftOutStrings.zh.title,
  unsaidText: leftOutStrings.zh.thingsLine + leftOutStrings.zh.notPrograms,
  source: '来源',
  sourceLine: ({ issuer, named, issued }: DocumentWords) => `${issuer}：${named}，${issued}。`,
  address: '地址',
}

const en: typeof zh = {
  name: 'Brief',
  link: 'Brief of one page',
  title: (label) => `${label}: one-page brief`,
  description: ({ type }, label) =>
    `${label} on one sheet: what the ${type} encourage, where, and whom to ask, with clauses, the sentence of the text, and a QR code, ready to print.`,
  all: 'Briefs of one page, to print and hand over',
  encouraged: 'What is encouraged',
  marks: 'At the left, the clause: figures are tasks and measures; ',
  editorial: (mentions, clauses) =>
    `Also tied by the editors: ${numbered(mentions, 'phrase')} in ${clauses}.`,
  general: (mentions) => `${numbered(mentions, 'more phrase')} of the text serve every domain.`,
  openFinder: 'Find encouraged directions',
  where: 'Where',
  carriers: 'Facilities: ',
  domains: 'Domains: ',
  noDomain: 'The text puts what stands here in no particular domain.',
  noZone: 'The text names no zone for these.',
  mentions: (count) => numbered(count, 'phrase'),
  who: 'Whom to ask',
  whoNote: 'The text lists units by task, not by domain or zone.',
  pointer: 'Where a clause lists no unit, the editors point to: ',
  also: (units) => ` (also ${units})`,
  targets: 'Targets of the district',
  words: 'The sentence',
  moreWords: 'The sentences of other clauses',
  unsaid: leftOutStrings.en.title,
  unsaidText: `${leftOutStrings.en.thingsLine} ${leftOutStrings.en.notPrograms}`,
  source: 'Source',
  sourceLine: ({ issuer, named, issued }) => `${issuer}: ${named}, ${issued}.`,
  address: 'Address',
}

export const briefStrings: Bilingual<typeof zh> = { zh, en }
