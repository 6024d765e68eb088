/** Strings of the finder's page. */
import { chineseCount, counted } from '../language/counting.ts'
import type { Bilingual } from '../locale.ts'
import type { PolicyWords } from './document-words.ts'

const zh = {
  /** What the finder is not, and whom to ask: on top of the page, whatever else folds. */
  honesty: '“方向”是原文鼓励的事项，不是可申请的项目；原文未写资助金额、申报条件和途径，请询问所列责任单位。',
  box: '您的产品或技术',
  /** Example of what may be typed. */
  example: '如：CAR-T、聚乳酸、秸秆',
  form: '查找鼓励方向',
  /** Beside the box on the home page. */
  find: '查找',
  /** Unfolds the filters on a narrow screen. */
  filters: '筛选',
  domain: '领域',
  zone: '布局点',
  kind: '类别',
  strength: '用词',
  unit: '责任单位',
  /** The choice that filters nothing. */
  any: '全部',
  clear: '清除',
  index: '索引',
  /** How the index refers to clauses. */
  references: '数字为措施，药、材、农、能为领域，城、港、湾、园、谷为布局点；点一项，到它的原句。',
  sentences: '原句',
  /** `#` stands for the directions, then for the places where they stand. */
  count: '# 个方向，原文 # 处',
  /** After it, of what serves every field. */
  everyCount: '；另有 # 个方向（# 处）服务各领域',
  /** Of what stands in no domain, beside a domain or zone. */
  every: '服务各领域',
  /** What is only near, or a neighbor of what was found. */
  near: '相近',
  noZone: '原文未点名布局点',
  noUnits: '该处未列责任单位；编者建议询问：',
  loading: '正在载入名称……',
  /** Where no direction is found, the text is searched. */
  inText: '相关条款',
  /** In the title of the page, after what is chosen. */
  chosen: '的鼓励方向',
  print: '打印所示',
  /** Saves what is shown; # stands for the format. */
  save: '下载所示（#）',
  whatTitle: '什么是方向',
  what: '原文鼓励、支持、推动、探索或规划的技术、产品、项目、载体、服务和模式，每一样是一个方向；它在原文的每一处都列出，附原句、条款和责任单位。',
  tiesTitle: '领域和布局点的依据',
  ties: '只按关于该词句的文字归入，依据见原句之下；其余由编者逐一判断并写明理由，同一条款的其他词句不受影响。',
  verbsTitle: '用词的分类',
  verbs: ({ count }: PolicyWords) =>
    `原文用词有轻重之别，本读本照录原词；筛选所用的${chineseCount(count.verbClass)}类由编者归纳，便于筛选，不分高低。`,
  verbsLink: '各类用词',
  filesTitle: '全部数据',
  files: '一行一处原文：',
}

const en: typeof zh = {
  honesty:
    'A direction is what the text encourages, not a program to apply to. The text names no amounts of support, no conditions, and no way to apply: please ask the units listed.',
  box: 'Your product or technology',
  example: 'CAR-T, PLA, straw',
  form: 'Find encouraged directions',
  find: 'Find',
  filters: 'Filters',
  domain: 'Domain',
  zone: 'Zone',
  kind: 'Kind',
  strength: 'Verb',
  unit: 'Responsible unit',
  any: 'All',
  clear: 'Clear',
  index: 'Index',
  references:
    'Figures are measures; Medicine, Materials, Agri-food, and Energy are domains; City, Port, Bay, Park, and Valley are zones. An entry leads to its sentence.',
  sentences: 'Sentences',
  count: 'Directions: #; places in the text: #',
  everyCount: '; for every field: #; places: #',
  every: 'For every field',
  near: 'Near',
  noZone: 'the text names no zone',
  noUnits: 'No unit is named here; the editors suggest asking:',
  loading: 'Loading names…',
  inText: 'Related clauses',
  chosen: ': encouraged directions',
  print: 'Print these',
  save: 'Save these (#)',
  whatTitle: 'What a direction is',
  what: 'Each technology, product, project, facility, service, or model that the text encourages, supports, promotes, explores, or plans is a direction. Every place where it stands is listed, with its sentence, clause, and responsible units.',
  tiesTitle: 'What ties a direction to a domain or zone',
  ties: 'Only words on that very phrase, as told under each sentence. All else the editors tie one by one, with a reason; other phrases of the clause are not touched.',
  verbsTitle: 'Classes of verbs',
  verbs: ({ count }) =>
    `The verbs of the text differ in strength and are shown as they stand. The ${counted(count.verbClass, 'class', 'classes')} to filter by are ours and are not ranked.`,
  verbsLink: 'The verbs of each class',
  filesTitle: 'All of it as data',
  files: 'One line for each place in the text: ',
}

export const finderStrings: Bilingual<typeof zh> = { zh, en }
