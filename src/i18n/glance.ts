/** Strings of the policy at a glance: of both plates, as page and as files. */
import { chineseCount as n } from '../language/counting.ts'
import type { Bilingual } from '../locale.ts'
import type { ZoneAim } from '../model/types.ts'
import type { DocumentWords, PolicyWords } from './document-words.ts'

const series = new Intl.ListFormat('en')

const zh = {
  title: '一图读懂',
  description: ({ title, targetYears, count, layout }: PolicyWords) =>
    `一图读懂《${title}》：${targetYears.map((year) => `${year} 年`).join('和 ')}目标、${n(count.domain)}个领域和原文点名的产品、${layout.pattern}、${n(count.task)}项任务和${n(count.safeguard)}项保障的责任单位、原文没有写的；另有关系图。可下载 PNG、SVG 和 PDF。`,
  core: '核心',
  zone: '布局点',
  technologies: '技术',
  /** Over what a zone aims at. */
  aim: { become: '目标', develop: '重点发展' } satisfies Record<ZoneAim, string>,
  whoAnswers: '谁来做：其余任务和保障',
  otherTasks: '标题未点名领域的任务',
  unitsNote: '各领域任务的责任单位见上。原文按任务和保障列责任单位，不按领域或布局点。',
  /** For which a target is set. */
  by: (year: number) => `${year} 年`,
  code: '本页二维码',
  /** Plate 2. */
  relations: '关系图',
  relationsIntro:
    '哪些布局点和任务与哪些领域、布局点相关。每处都可点开：实心通往点名的原句，空心通往编者的理由。两者都有的，记为原文。',
  /** A domain under the word for domains. */
  column: (label: string) => label.replace(/领域$/, ''),
  /** What a mark says of its column. */
  means: {
    text: (column: string) => `原文点名${column}`,
    editorial: (column: string) => `编者认为与${column}相关`,
  },
  /** The basis of a tie, in one word. */
  basis: { text: '原文', editorial: '编者' },
  /** By whom and when it was issued: the office forwarded it. */
  issued: ({ issuer, issued }: DocumentWords) => `${issuer} ${issued}转发`,
  /** The same beside the number. */
  forwarded: ({ number, issued }: DocumentWords) => `${number} · ${issued}转发`,
  schematic: '示意图，不表示地理位置',
}

const en: typeof zh = {
  title: 'At a glance',
  description: ({ district, subject, targetYears }) =>
    `${district}’s opinions on ${subject} at a glance: targets for ${series.format(targetYears.map(String))}, what each domain encourages, the zones, who answers for what, and what the text does not say; then who relates to what. PNG, SVG, and PDF.`,
  core: 'Core',
  zone: 'Zone',
  technologies: 'Technologies',
  aim: { become: 'To be', develop: 'Focus on developing' },
  whoAnswers: 'Who does it: the other tasks and safeguards',
  otherTasks: 'Tasks whose titles name no domain',
  unitsNote:
    'The units for each domain’s tasks stand above. The text lists units by task and safeguard, not by domain or zone.',
  by: (year) => `By ${year}`,
  code: 'QR code of this page',
  relations: 'Who relates to what',
  relationsIntro:
    'Which zones and tasks relate to which domains and zones. Each mark opens: a filled one leads to the sentence that names the other, an open one to our reason. Where a pair has both, it counts as text.',
  column: (label) => label,
  means: {
    text: (column) => `the text names ${column}`,
    editorial: (column) => `related to ${column} in our judgment`,
  },
  basis: { text: 'text', editorial: 'editorial' },
  issued: ({ issuer, issued }) => `Forwarded by the ${issuer}, ${issued}`,
  forwarded: ({ number, issued }) => `${number} · forwarded ${issued}`,
  schematic: 'Schematic; not a map',
}

export const glanceStrings: Bilingual<typeof zh> = { zh, en }
