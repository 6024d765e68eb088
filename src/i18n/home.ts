/** Strings of the front door and the homes. */
import type { Bilingual } from '../locale.ts'

export interface HomeStrings {
  description: string
  /** What the document is, in one breath. */
  about: string
  facts: { issuer: string; drafter: string; number: string; dates: string }
  targets: string
  /** Over the amounts of a series, with the verb of the text: 突破 is *exceed*, 达到 is *reach*. */
  industryScale: string
  manufacturingOutput: string
  /** Around a number (#): 亿元 in Chinese, RMB billion in English. */
  amount: string
  /** Says what the picture of a series shows (#title, #figures). */
  chartLabel: string
  chartNote: string
  ways: string
  readText: string
  readParallel: string
  wayDomains: string
  wayZones: string
  wayTasks: string
  waySafeguards: string
  wayDirections: string
  wayUnits: string
  wayGlossary: string
  waySearch: string
  enter: string
}

export const homeStrings: Bilingual<HomeStrings> = {
  zh: {
    description:
      '《金山区加快推进生物制造产业高质量发展的实施意见》（金府办发〔2023〕22 号）中英文逐句对照读本：目标、领域、布局、任务、措施、保障和责任单位。',
    about:
      '上海市金山区 2023 年发布的生物制造产业实施意见，分七个部分：指导思想、基本原则、发展目标、重点领域、产业布局、主要任务、保障措施。本读本逐字校核中文，逐句附英文，每条都有固定地址。',
    facts: { issuer: '发文机关', drafter: '起草单位', number: '文号', dates: '日期' },
    targets: '发展目标',
    industryScale: '产业规模突破',
    manufacturingOutput: '制造业产值达到',
    amount: '# 亿元',
    chartLabel: '条形图。#title：#figures',
    chartNote: '两项指标分列；原文未说明制造业产值是否计入产业规模。',
    ways: '从哪里读起',
    readText: '全文',
    readParallel: '中英对照',
    wayDomains: '四个重点领域',
    wayZones: '五个布局点',
    wayTasks: '十项任务',
    waySafeguards: '四项保障',
    wayDirections: '查找政策方向',
    wayUnits: '责任单位',
    wayGlossary: '术语与地名',
    waySearch: '检索全文',
    enter: '进入中文版',
  },
  en: {
    description:
      'Shanghai Jinshan District’s Implementation Opinions on biomanufacturing (Jin Fu Ban Fa [2023] No. 22), sentence by sentence in Chinese and English: targets, domains, zones, tasks, measures and units.',
    about:
      'The Implementation Opinions on the biomanufacturing industry that Jinshan District, Shanghai, issued in 2023, in seven parts: guiding thought, basic principles, development targets, key domains, industrial layout, main tasks, and safeguards. This edition checks the Chinese to the character, translates it sentence by sentence, and gives every clause a fixed address.',
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
    readParallel: 'Chinese and English side by side',
    wayDomains: 'The four key domains',
    wayZones: 'The five zones',
    wayTasks: 'The ten tasks',
    waySafeguards: 'The four safeguards',
    wayDirections: 'Find encouraged directions',
    wayUnits: 'Responsible units',
    wayGlossary: 'Terms and places',
    waySearch: 'Search the text',
    enter: 'Enter in English',
  },
}
