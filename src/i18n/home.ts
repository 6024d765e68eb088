/** Strings of the front door and the homes. */
import { counted, chineseCount as n } from '../language/counting.ts'
import type { Bilingual } from '../locale.ts'
import type { Clause } from '../model/types.ts'
import type { PolicyWords } from './document-words.ts'

const series = new Intl.ListFormat('en')

const zh = {
  description: ({ named }: PolicyWords) =>
    `${named}中英文逐句对照读本：目标、领域、布局点、任务、措施、保障和责任单位。`,
  /** What the document is, in one breath. */
  about: ({ city, district, year, subject, type, parts }: PolicyWords) =>
    `${city}${district} ${year} 年发布的${subject}产业${type}，分${n(parts.length)}个部分：${parts.join('、')}。本读本逐字校核中文，逐句附英文，每条都有固定地址。`,
  /** The doors of the first screen, each named for its reader. */
  doors: { understand: '我想看懂', ask: '我是企业', work: '我是工作人员' },
  /** A domain in few words, beside how many directions it has. */
  domain: ({ label }: Pick<Clause, 'label' | 'short'>) => label.zh.replace(/领域$/, ''),
  directionsByDomain: '各领域的鼓励方向（项数）',
  cite: '引用格式',
  facts: { issuer: '发文机关', drafter: '起草单位', number: '文号', dates: '日期' },
  targets: '发展目标',
  /** Over the amounts of a series, with the verb of the text: 突破 is *is to exceed*, 达到 *is to reach*. */
  industryScale: '产业规模突破',
  manufacturingOutput: '制造业产值达到',
  year: (year: number) => `${year} 年`,
  /** Around a number (#): 亿元 in Chinese, RMB billion in English. */
  amount: '# 亿元',
  /** Under bars whose years are links. */
  sourceNote: '点按年份，见原句。',
  chartNote: '两项指标分列，不可相加：原文未说明制造业产值是否计入产业规模。',
  principles: ({ count }: PolicyWords) => `${n(count.principle)}项基本原则`,
  /** Over the ways to the whole of it. */
  views: '通读与查阅',
  edition: '本读本',
  /** Between the names of measures. */
  semicolon: '；',
  enter: '进入中文版',
}

const en: typeof zh = {
  description: ({ city, district, type, subject, number }) =>
    `${city} ${district}’s ${type} on ${subject} (${number}), sentence by sentence in Chinese and English: targets, domains, zones, tasks, measures and units.`,
  about: ({ city, district, year, subject, type, parts }) =>
    `The ${type} on the ${subject} industry that ${district}, ${city}, issued in ${year}, in ${counted(parts.length, 'part')}: ${series.format(parts.map((part) => part.toLowerCase()))}. This edition checks the Chinese to the character, translates it sentence by sentence, and gives every clause a fixed address.`,
  doors: { understand: 'To understand it', ask: 'For a company', work: 'For district staff' },
  domain: ({ label, short }) => short?.en ?? label.en,
  directionsByDomain: 'Number of encouraged directions by domain',
  cite: 'How to cite',
  facts: { issuer: 'Issued by', drafter: 'Drafted by', number: 'Number', dates: 'Dates' },
  targets: 'Development targets',
  industryScale: 'Scale of the industry is to exceed',
  manufacturingOutput: 'Manufacturing output value is to reach',
  year: String,
  amount: 'RMB # billion',
  sourceNote: 'Each year leads to its sentence in the text.',
  chartNote:
    'Two separate figures, not to be added: the text does not say whether manufacturing output is part of the industry’s scale.',
  principles: ({ count }) => `The ${counted(count.principle, 'principle')}`,
  views: 'To read and look up',
  edition: 'This edition',
  semicolon: '; ',
  enter: 'Enter in English',
}

/** In the box that asks in both languages. */
export const exampleInBoth = '秸秆 / straw'

export const homeStrings: Bilingual<typeof zh> = { zh, en }
