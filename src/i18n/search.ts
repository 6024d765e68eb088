/** Strings of the search page. */

import type { Bilingual } from '../locale.ts'
import type { Kind } from '../model/types.ts'
import type { DocumentWords } from './document-words.ts'

const zh = {
  title: '检索',
  /** Name of the box. */
  label: '检索原文和译文',
  submit: '检索',
  /** Before anything is asked. */
  hint: '输入中文或英文；多个词语以空格分开，条款须同时含有。',
  loading: '正在检索……',
  /** `#` stands for the number. */
  found: '找到 # 条。',
  foundOne: '找到 1 条。',
  /** Filtered: the first `#` stands for those shown, the second for all. */
  foundOf: '找到 # 条（筛选前 # 条）。',
  none: '没有找到相符的条款。',
  /** No clause has all words; those below have some. */
  partly: '没有条款含有全部词语。以下条款含有其中一部分。',
  /** Above clauses on related directions; `#` stands for what the text calls these. */
  also: '相近的方向：#',
  /** Above clauses on what is no direction. */
  alsoFound: '另见：',
  /** Between sentences. */
  gap: '',
  /** Between words in a row. */
  comma: '、',
  /** Over what the query names, with the answer to it. */
  direct: '直达',
  /** Heard after the number of results; `#` stands for how many names there are. */
  alsoDirect: '另有直达 # 项。',
  /** Over the tasks of a unit; `#` stands for how many. */
  duties: '负责 # 项：',
  /** Over the places where the text encourages it; the verb and the clause follow. */
  encouraged: '原文鼓励，用词为：',
  /** What is left out between a verb and what it governs. */
  dots: '……',
  /** Around the clause that says it. */
  clauseOpens: '（',
  clauseCloses: '）',
  /** `#` stands for how many. */
  all: '全部 # 项',
  /** `#` stands for what was typed. */
  inDirections: '在鼓励方向中找：#',
  nearest: '相近的名称',
  /** Over words to search for. */
  examples: '可以试试',
  byUnit: '按责任单位',
  byDomain: '按领域',
  filters: '筛选',
  kind: '类别',
  domain: '领域',
  zone: '布局点',
  unit: '责任单位',
  clear: '清除筛选',
  /** The choice that filters nothing. */
  any: '全部',
  kinds: {
    notice: '通知',
    title: '标题',
    preamble: '引言',
    part: '部分',
    statement: '指导思想',
    principle: '基本原则',
    opening: '总述',
    target: '发展目标',
    domain: '重点领域',
    zone: '布局点',
    task: '任务',
    measure: '措施',
    units: '责任单位',
    safeguard: '保障措施',
    signature: '落款',
    'copy-list': '抄送',
    imprint: '印发',
  } satisfies Record<Kind, string>,
  retry: '重试',
  reload: '重新载入',
  elsewhere: '也可以查阅',
  noScript: '检索需要浏览器运行脚本。不用脚本，也可以查阅下列各页。',
}

const en: typeof zh = {
  title: 'Search',
  label: 'Search text and translation',
  submit: 'Search',
  hint: 'Type English or Chinese. With several words, a clause must have them all.',
  loading: 'Searching…',
  found: '# clauses found.',
  foundOne: '1 clause found.',
  foundOf: '# of # clauses found.',
  none: 'No clause matches.',
  partly: 'No clause has all of these words. The clauses below have some of them.',
  also: 'Related directions: #',
  alsoFound: 'See also:',
  gap: ' ',
  comma: ', ',
  direct: 'Direct answers',
  alsoDirect: 'Direct answers: #.',
  duties: 'Answers for # tasks and safeguards:',
  encouraged: 'Encouraged, in these words:',
  dots: ' … ',
  clauseOpens: ' — ',
  clauseCloses: '',
  all: 'All #',
  inDirections: 'Look among the encouraged directions: #',
  nearest: 'Similar names',
  examples: 'For example',
  byUnit: 'By responsible unit',
  byDomain: 'By domain',
  filters: 'Filters',
  kind: 'Kind',
  domain: 'Domain',
  zone: 'Zone',
  unit: 'Responsible unit',
  clear: 'Clear filters',
  any: 'All',
  kinds: {
    notice: 'Notice',
    title: 'Title',
    preamble: 'Preamble',
    part: 'Part',
    statement: 'Guiding thought',
    principle: 'Principle',
    opening: 'Opening',
    target: 'Target',
    domain: 'Domain',
    zone: 'Zone',
    task: 'Task',
    measure: 'Measure',
    units: 'Responsible units',
    safeguard: 'Safeguard',
    signature: 'Signature',
    'copy-list': 'Copy list',
    imprint: 'Imprint',
  },
  retry: 'Try again',
  reload: 'Reload',
  elsewhere: 'Elsewhere',
  noScript: 'Search needs a browser that runs scripts. Without them you can look in the pages below.',
}

/** Plain strings only: those of the page’s language travel to the browser as JSON. */
export type SearchStrings = typeof zh

export const searchStrings: Bilingual<typeof zh> = { zh, en }

/** Words of the text to begin with. */
export const exampleQueries: Bilingual<readonly string[]> = {
  zh: [
    'CAR-T',
    '疫苗',
    '医美',
    '生物基',
    '生物航煤',
    '秸秆',
    '合成生物学',
    '发酵',
    '临床试验',
    '人才',
    '融资',
    '标准',
  ],
  en: [
    'CAR-T',
    'vaccines',
    'medical aesthetics',
    'bio-based',
    'bio-jet fuel',
    'straw',
    'synthetic biology',
    'fermentation',
    'clinical trials',
    'talent',
    'financing',
    'standardization',
  ],
}

/** Meta description. */
export const searchDescription: Bilingual<(d: DocumentWords) => string> = {
  zh: ({ type }) => `逐条检索《${type}》的中文原文和英文译文：输入词语、短语、单位或地名，直达所在条款。`,
  en: () =>
    'Search the policy clause by clause, in the Chinese text and the English translation: words, phrases, units and places.',
}
