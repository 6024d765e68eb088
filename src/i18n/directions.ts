/** Strings of the finder of encouraged directions and of what other pages show of it. */

import { chineseCount, counted, numbered } from '../language/counting.ts'
import type { Bilingual } from '../locale.ts'
import type { DirectionKind } from '../model/types.ts'
import type { PolicyWords } from './document-words.ts'

const zh = {
  title: '政策方向',
  description: ({ type }: PolicyWords) =>
    `《${type}》鼓励、支持、推进和探索的全部具体方向：技术、产品、项目、载体、服务和模式，逐项附原文用词、原句、条款和责任单位。`,
  intro:
    '原文鼓励、支持、推动、探索或规划的技术、产品、项目、载体、服务和模式，按原文顺序逐项列出；每一处附原文的用词、原句、所在条款和该条款的责任单位。',
  /** What the finder is not, and whom to ask. */
  honesty:
    '“方向”是原文鼓励的事项，不等于可以申请的项目。原文没有写明资助金额、申报条件和申请途径；具体事宜请咨询原文所列的责任单位；该处未列的，可在其领域的页面查到相关任务的责任单位。',
  /** By what a row has its domains, zones and units, and whose the classes are; said beside the filters. */
  byClause: ({ count }: PolicyWords) =>
    `领域、布局点和责任单位按所在条款归入，同一条款里的方向归入相同；用词的${chineseCount(count.verbClass)}类由编者归纳，不分高低。`,
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
  /** Name of the text box. */
  box: '方向名称',
  /** Example of what may be typed. */
  example: '如：CAR-T、聚乳酸、秸秆',
  filters: '筛选方向',
  domain: '领域',
  zone: '布局点',
  kind: '类别',
  strength: '用词',
  unit: '责任单位',
  group: '分组',
  /** The choice that filters nothing. */
  any: '全部',
  /** The choice that groups nothing. */
  ungrouped: '不分组',
  /** Heading of the group of rows without a domain or zone. */
  without: { domain: '未列入某一领域', zone: '未列入某一布局点' },
  clear: '清除筛选',
  print: '打印所示',
  /** Saves the rows shown; # stands for the format. */
  save: '下载所示（#）',
  /** `#` stands for the rows, the rows of all, the places in the text. */
  shown: '显示 # 个方向（共 # 个），见于原文 # 处。',
  /** Before the count: no direction has all of the words. */
  partly: '没有方向含有全部词语，以下含有其中一部分。',
  none: '没有相符的方向。可减少筛选条件，或换一个词。',
  /** Where no direction has the word, the text may. */
  searchText: '在全文中检索',
  loading: '正在载入名称……',
  failed: '名称未能载入，请检查网络后重试。',
  /** In the title of the page, after what is chosen. */
  chosen: '的政策方向',
  head: { direction: '方向', verb: '原文用词', text: '原句', clause: '条款', units: '责任单位' },
  noUnits: '该处未列责任单位',
  otherNames: { text: '原文相近的词：', editorial: '读者用语（编者加）：' },
  basis: { text: '依条款', editorial: '编者' },
  verbClasses: '用词的分类',
  verbClassesNote: ({ count }: PolicyWords) =>
    `原文用词有轻重之别，本读本照录原词；下面${chineseCount(count.verbClass)}类由编者归纳，便于筛选，不分高低。`,
  basisTitle: '领域和布局点的依据',
  basisNote:
    '“依条款”：所在条款就是该领域或布局点的条款，或点了它的名（含经由载体）；并不是说该方向只属于它。“编者”：本读本判断所在条款或任务与其内容相关，理由见该条款页面。',
  files: '全部数据',
  filesNote: '一行一处原文：',
  /** On the page of a domain or zone: what its own clause encourages, then what other clauses add. */
  ofSection: '政策方向',
  ofSectionOwn: (own: number) => `上面的条款标出 ${own} 个方向。`,
  ofSectionNote: '方向是原文鼓励的事项，不等于可以申请的项目。',
  inFinder: (places: number) => `在“政策方向”中查看全部 ${places} 处`,
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
  ofUnit: '涉及的政策方向',
  ofUnitNote: (directions: number, places: number) =>
    `该单位负责的任务和保障措施涉及 ${directions} 个方向，见于原文 ${places} 处。`,
  openFinder: '查看原句、条款和责任单位',
  /** The switch on pages with the text. */
  light: '标出政策方向',
}

const list = new Intl.ListFormat('en')

const en: typeof zh = {
  title: 'Encouraged directions',
  description: ({ type }) =>
    `Everything concrete that the ${type} encourage, support, advance, or explore: technologies, products, projects, facilities, services, and models, each with its verb, sentence, clause, and responsible units.`,
  intro:
    'The technologies, products, projects, facilities, services, and models that the text encourages, supports, promotes, explores, or plans, in the order of the text. Each place is shown with the verb of the text, the sentence, the clause, and the units responsible for it.',
  honesty:
    'A direction is what the text encourages; it is not a program to apply to. The text names no sums, no conditions, and no way to apply: please ask the units that it makes responsible. Where none is named, the page of its domain lists the units of related tasks.',
  byClause: () =>
    'Domains, zones, and units are those of the clause, the same for all that stands in it. The classes of verbs are ours and are not ranked.',
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
  box: 'Name of a direction',
  example: 'CAR-T, PLA, straw',
  filters: 'Filter directions',
  domain: 'Domain',
  zone: 'Zone',
  kind: 'Kind',
  strength: 'Verb',
  unit: 'Responsible unit',
  group: 'Group',
  any: 'All',
  ungrouped: 'No groups',
  without: { domain: 'In no particular domain', zone: 'In no particular zone' },
  clear: 'Clear filters',
  print: 'Print these',
  save: 'Save these (#)',
  shown: '# of # directions, at # places in the text.',
  partly: 'No direction has all of these words; those below have some of them. ',
  none: 'No direction matches. Choose fewer filters, or try another word.',
  searchText: 'Search the whole text',
  loading: 'Loading names…',
  failed: 'The names could not be loaded. Check the connection and try again.',
  chosen: ': encouraged directions',
  head: {
    direction: 'Direction',
    verb: 'Verb of the text',
    text: 'Sentence',
    clause: 'Clause',
    units: 'Responsible units',
  },
  noUnits: 'No unit named there',
  otherNames: { text: 'Neighboring words of the text: ', editorial: 'Words of readers (ours): ' },
  basis: { text: 'by its clause', editorial: 'editorial' },
  verbClasses: 'Classes of verbs',
  verbClassesNote: ({ count }) =>
    `The verbs of the text differ in strength and are shown as they stand. The ${counted(count.verbClass, 'class', 'classes')} below are ours, for filtering, and are not ranked.`,
  basisTitle: 'What ties a direction to a domain or zone',
  basisNote:
    '“By its clause”: the clause is that of the domain or zone, or names it, also through a facility; that does not make the direction part of it alone. “Editorial”: in our judgment the clause or its task is about the same subject; the clause’s page gives the reason.',
  files: 'All of it as data',
  filesNote: 'One line for each place in the text: ',
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
  light: 'Mark encouraged directions',
}

export const directionStrings: Bilingual<typeof zh> = { zh, en }
