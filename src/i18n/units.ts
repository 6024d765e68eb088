/** Strings of the pages on responsible units. */
import { counted, inWords, chineseCount as n, numbered } from '../language/counting.ts'
import type { Bilingual } from '../locale.ts'
import type { DocumentWords, PolicyWords } from './document-words.ts'

const tasks = (count: number) => numbered(count, 'task')
const safeguards = (count: number) => numbered(count, 'safeguard')
const pair = new Intl.ListFormat('en')

const zh = {
  description: ({ type, count }: PolicyWords) =>
    `《${type}》列出的${n(count.unit)}个责任单位，以及各自负责的任务和保障措施。`,
  intro: ({ count }: PolicyWords) =>
    `原文在每项任务和保障措施之后列出责任单位，共${n(count.unit)}个。单位名称照原文简称。`,
  tasks: (count: number) => `${count} 项任务`,
  safeguards: (count: number) => `${count} 项保障`,
  tasksHead: '任务',
  safeguardsHead: '保障',
  matrix: '分工一览',
  matrixIntro: '每行一个单位，每列一项任务或保障措施；有标记的由该单位负责。',
  unit: '单位',
  /** Meta description of a unit's page. */
  about: ({ title }: DocumentWords, name: string, t: number, s: number) =>
    `${name}在《${title}》中负责的${[t && ` ${t} 项任务`, s && ` ${s} 项保障措施`].filter(Boolean).join('、')}，以及共同负责的单位。`,
  /** Before the name with which it signs. */
  fullName: '落款全称：',
  alsoPrinted: '原文亦作：',
  /** Of one unit, of all of them. */
  noContact: '原文没有给出该单位的电话、地址、网址，也没有附申请表格。',
  noContacts: '原文没有给出各单位的电话、地址、网址，也没有附申请表格。',
  answersFor: '负责的任务和保障措施',
  together: '共同负责的单位',
  togetherIntro: '按共同负责的任务和保障措施的数目排列。',
  shared: (count: number) => `${count} 项`,
  namedElsewhere: '原文其他提及之处',
}

const en: typeof zh = {
  description: ({ type, count }) =>
    `The ${counted(count.unit, 'unit')} that the ${type} make responsible, with the tasks and safeguards each answers for.`,
  intro: ({ count }) =>
    `After each task and safeguard the text lists the responsible units, ${inWords(count.unit)} in all. The names translate the short forms that the text prints.`,
  tasks,
  safeguards,
  tasksHead: 'Tasks',
  safeguardsHead: 'Safeguards',
  matrix: 'Who answers for what',
  matrixIntro:
    'A row for each unit, a column for each task or safeguard; a mark says that the unit answers for it.',
  unit: 'Unit',
  about: ({ district, subject }, name, t, s) =>
    `${name}: the ${pair.format([t > 0 ? tasks(t) : [], s > 0 ? safeguards(s) : []].flat())} it answers for under ${district}’s opinions on ${subject}, and the units it shares them with.`,
  fullName: 'Full name, as signed: ',
  alsoPrinted: 'Also in the text: ',
  noContact: 'The text gives no telephone number, address, website, or form for this unit.',
  noContacts: 'The text gives no telephone number, address, website, or form for any of them.',
  answersFor: 'Tasks and safeguards it answers for',
  together: 'Units it shares them with',
  togetherIntro: 'By the number of tasks and safeguards they share.',
  shared: (count) => `${count} shared`,
  namedElsewhere: 'Named elsewhere in the text',
}

export const unitStrings: Bilingual<typeof zh> = { zh, en }
