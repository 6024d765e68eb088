/** Strings of the finder of encouraged directions and of what other pages show of it. */

import { numbered } from '../language/counting.ts'
import type { Bilingual } from '../locale.ts'
import type { DirectionKind } from '../model/types.ts'
import type { PolicyWords } from './document-words.ts'

const zh = {
  title: '鼓励方向',
  description: ({ type }: PolicyWords) =>
    `《${type}》鼓励、支持、推进和探索的全部具体方向：技术、产品、项目、载体、服务和模式，逐项附原文用词、原句、条款和责任单位。`,
  kinds: {
    technology: '技术与工艺',
    product: '产品与材料',
    feedstock: '原料',
    industry: '产业',
    project: '项目',
    facility: '载体与平台',
    service: '服务',
    model: '模式与途径',
    instrument: '政策与机制',
  } satisfies Record<DirectionKind, string>,
  /** On the page of a domain or zone: what its own clause encourages, then what other clauses add. */
  ofSection: '鼓励方向',
  ofSectionOwn: (own: number) => `上面的条款标出 ${own} 个方向。`,
  ofSectionNote: '方向是原文鼓励的事项，不等于可以申请的项目。',
  inFinder: (places: number) => `在“鼓励方向”中查看全部 ${places} 处`,
  elsewhere: '其他条款的原文',
  elsewhereNote: {
    domain: '每句只标出属于本领域的词语，粗体是原文用词。标题点名本领域的任务在前，其余按原文顺序。',
    zone: '每句只标出属于本布局点的词语，粗体是原文用词；按原文顺序。',
  },
  byEditors: (places: number) => `编者认为相关的另有 ${places} 处`,
  /** Where a clause has no responsibility line; of which tasks the units are named next. */
  ask: (tasks: readonly string[]) => `该处未列责任单位；编者建议询问${tasks.join('、')} 的责任单位：`,
  unitsOfSection: '有关责任单位',
  unitsNote:
    '原文没有为领域或布局点指定责任单位；以下是所在任务或保障措施列出的责任单位，及各自涉及上列原文的处数。',
  places: (places: number) => `${places} 处`,
  count: (directions: number) => `${directions} 个方向`,
  targetsTitle: '发展目标',
  targetsNote: '原文只为全区生物制造产业设定目标，未为单个领域或布局点设定。',
  /** On the page of a unit. */
  ofUnit: '涉及的鼓励方向',
  ofUnitNote: (directions: number, places: number) =>
    `该单位负责的任务和保障措施涉及 ${directions} 个方向，见于原文 ${places} 处。`,
  openFinder: '查看原句、条款和责任单位',
  /** The switch on pages with the text. */
  light: '标出鼓励方向',
}

const list = new Intl.ListFormat('en')

const en: typeof zh = {
  title: 'Encouraged directions',
  description: ({ type }) =>
    `Everything concrete that the ${type} encourage, support, advance, or explore: technologies, products, projects, facilities, services, and models, each with its verb, sentence, clause, and responsible units.`,
  kinds: {
    technology: 'Technologies and processes',
    product: 'Products and materials',
    feedstock: 'Feedstocks',
    industry: 'Industries',
    project: 'Projects',
    facility: 'Facilities and platforms',
    service: 'Services',
    model: 'Models and ways of working',
    instrument: 'Policies and mechanisms',
  },
  ofSection: 'Encouraged directions',
  ofSectionOwn: (own) => `In the clause above ${numbered(own, 'direction is', 'directions are')} marked.`,
  ofSectionNote: 'A direction is what the text encourages; it is not a program to apply to.',
  inFinder: (places) => `See all ${numbered(places, 'place')} among the encouraged directions`,
  elsewhere: 'In the words of other clauses',
  elsewhereNote: {
    domain:
      'Only what belongs to this domain is marked; the verbs of the text are bold. Tasks whose titles name the domain come first, the rest in the order of the text.',
    zone: 'Only what belongs to this zone is marked; the verbs of the text are bold. In the order of the text.',
  },
  byEditors: (places) => `${numbered(places, 'more place')} related in the editors’ judgment`,
  ask: (tasks) =>
    `No unit is named there; the editors suggest asking those responsible for ${list.format(tasks)}: `,
  unitsOfSection: 'Responsible units',
  unitsNote:
    'The text makes no unit responsible for a domain or a zone. These are named for the tasks and safeguards in which the words above stand, each with the number of places.',
  places: (places) => numbered(places, 'place'),
  count: (directions) => numbered(directions, 'direction'),
  targetsTitle: 'Targets',
  targetsNote:
    'The text sets targets for the district’s biomanufacturing industry as a whole, none for a single domain or zone.',
  ofUnit: 'Encouraged directions',
  ofUnitNote: (directions, places) =>
    `The tasks and safeguards it answers for touch ${numbered(directions, 'direction')}, at ${numbered(places, 'place')} in the text.`,
  openFinder: 'See sentences, clauses, and responsible units',
  light: 'Mark directions',
}

export const directionStrings: Bilingual<typeof zh> = { zh, en }
