/** Strings of the front door and the homes. */
import { counted, chineseCount as n } from '../language/counting.ts'
import type { Bilingual } from '../locale.ts'
import type { PolicyWords } from './document-words.ts'

const series = new Intl.ListFormat('en')

const zh = {
  description: ({ named }: PolicyWords) =>
    `${named}中英文逐句对照读本：目标、领域、布局点、任务、措施、保障和责任单位。`,
  /** What the document is, in one breath. */
  about: ({ city, district, year, subject, type, parts }: PolicyWords) =>
    `${city}${district} ${year} 年发布的${subject}产业${type}，分${n(parts.length)}个部分：${parts.join('、')}。本读本逐字校核中文，逐句附英文，每条都有固定地址。`,
  facts: { issuer: '发文机关', drafter: '起草单位', number: '文号', dates: '日期' },
  targets: '发展目标',
  /** Over the amounts of a series, with the verb of the text: 突破 is *exceed*, 达到 is *reach*. */
  industryScale: '产业规模突破',
  manufacturingOutput: '制造业产值达到',
  /** Around a number (#): 亿元 in Chinese, RMB billion in English. */
  amount: '# 亿元',
  /** Says what the picture of a series shows (#title, #figures). */
  chartLabel: '条形图。#title：#figures',
  chartNote: '两项指标分列；原文未说明制造业产值是否计入产业规模。',
  ways: '从哪里读起',
  readText: '全文',
  readParallel: '双语对照',
  wayDomains: ({ count }: PolicyWords) => `${n(count.domain)}个重点领域`,
  wayZones: ({ count }: PolicyWords) => `${n(count.zone)}个布局点`,
  wayTasks: ({ count }: PolicyWords) => `${n(count.task)}项任务`,
  waySafeguards: ({ count }: PolicyWords) => `${n(count.safeguard)}项保障`,
  wayDirections: '查找鼓励方向',
  wayUnits: '责任单位',
  wayGlossary: '术语',
  waySearch: '检索',
  enter: '进入中文版',
}

const en: typeof zh = {
  description: ({ city, district, type, subject, number }) =>
    `${city} ${district}’s ${type} on ${subject} (${number}), sentence by sentence in Chinese and English: targets, domains, zones, tasks, measures and units.`,
  about: ({ city, district, year, subject, type, parts }) =>
    `The ${type} on the ${subject} industry that ${district}, ${city}, issued in ${year}, in ${counted(parts.length, 'part')}: ${series.format(parts.map((part) => part.toLowerCase()))}. This edition checks the Chinese to the character, translates it sentence by sentence, and gives every clause a fixed address.`,
  facts: { issuer: 'Issued by', drafter: 'Drafted by', number: 'Number', dates: 'Dates' },
  targets: 'Development targets',
  industryScale: 'Industry scale exceeds',
  manufacturingOutput: 'Manufacturing output value reaches',
  amount: 'RMB # billion',
  chartLabel: 'Bar chart. #title #figures',
  chartNote:
    'Two separate figures: the text does not say whether manufacturing output is part of the industry’s scale.',
  ways: 'Where to begin',
  readText: 'Full text',
  readParallel: 'Side by side',
  wayDomains: ({ count }) => `The ${counted(count.domain, 'key domain')}`,
  wayZones: ({ count }) => `The ${counted(count.zone, 'zone')}`,
  wayTasks: ({ count }) => `The ${counted(count.task, 'task')}`,
  waySafeguards: ({ count }) => `The ${counted(count.safeguard, 'safeguard')}`,
  wayDirections: 'Find encouraged directions',
  wayUnits: 'Responsible units',
  wayGlossary: 'Glossary',
  waySearch: 'Search',
  enter: 'Enter in English',
}

export const homeStrings: Bilingual<typeof zh> = { zh, en }
