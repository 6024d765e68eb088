/** Strings of the pages on responsible units. */
import type { Bilingual } from '../locale.ts'

interface UnitStrings {
  description: string
  intro: string
  tasks: (count: number) => string
  safeguards: (count: number) => string
  tasksHead: string
  safeguardsHead: string
  matrix: string
  matrixIntro: string
  unit: string
  /** Meta description of a unit's page. */
  about: (name: string, tasks: number, safeguards: number) => string
  printedAs: string
  alsoPrinted: string
  answersFor: string
  together: string
  togetherIntro: string
  shared: (count: number) => string
  namedElsewhere: string
}

const tasks = (count: number) => (count === 1 ? '1 task' : `${count} tasks`)
const safeguards = (count: number) => (count === 1 ? '1 safeguard' : `${count} safeguards`)

export const unitStrings: Bilingual<UnitStrings> = {
  zh: {
    description: '《实施意见》列出的十五个责任单位，以及各自负责的任务和保障措施。',
    intro: '原文在每项任务和保障措施之后列出责任单位，共十五个。单位名称照原文简称。',
    tasks: (count) => `${count} 项任务`,
    safeguards: (count) => `${count} 项保障`,
    tasksHead: '任务',
    safeguardsHead: '保障',
    matrix: '分工一览',
    matrixIntro: '行为单位，列为任务和保障措施；数字表示该单位负责该项，点击可见原文。',
    unit: '单位',
    about: (name, t, s) =>
      `${name}在《金山区加快推进生物制造产业高质量发展的实施意见》中负责的${[t && ` ${t} 项任务`, s && ` ${s} 项保障措施`].filter(Boolean).join('、')}，以及共同负责的单位。`,
    printedAs: '原文写法：',
    alsoPrinted: '原文亦作：',
    answersFor: '负责的任务和保障措施',
    together: '共同负责的单位',
    togetherIntro: '按共同负责的任务和保障措施的数目排列。',
    shared: (count) => `${count} 项`,
    namedElsewhere: '原文其他提及之处',
  },
  en: {
    description:
      'The fifteen units that the Implementation Opinions make responsible, with the tasks and safeguards each answers for.',
    intro:
      'After each task and safeguard the text lists the responsible units, fifteen in all. The names translate the short forms that the text prints.',
    tasks,
    safeguards,
    tasksHead: 'Tasks',
    safeguardsHead: 'Safeguards',
    matrix: 'Who answers for what',
    matrixIntro:
      'Units by row, tasks and safeguards by column; a number says that the unit answers for it, and leads to the words.',
    unit: 'Unit',
    about: (name, t, s) =>
      `${name}: the ${[t && tasks(t), s && safeguards(s)].filter(Boolean).join(' and ')} it answers for under Jinshan District’s opinions on biomanufacturing, and the units it shares them with.`,
    printedAs: 'In the text: ',
    alsoPrinted: 'Also in the text: ',
    answersFor: 'Tasks and safeguards it answers for',
    together: 'Units it shares them with',
    togetherIntro: 'By the number of tasks and safeguards they share.',
    shared: (count) => `${count} shared`,
    namedElsewhere: 'Named elsewhere in the text',
  },
}
