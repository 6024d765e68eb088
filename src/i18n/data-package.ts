/** What the columns of the tables hold, for those who read the data package that describes them. */
import type { Bilingual } from '../locale.ts'
import type { directionSheetStrings } from './direction-sheets.ts'

const edition: Bilingual = {
  zh: '行离开文件时仍说明其为非官方读本，以及是哪一版',
  en: 'Says of a row out of its file that it is unofficial, and of which edition',
}
const inChinese = (zh: string, en: string): Bilingual => ({ zh: `${zh}（中文）`, en: `${en} (Chinese)` })
const inEnglish = (zh: string, en: string): Bilingual => ({ zh: `${zh}（英文）`, en: `${en} (English)` })
const both = (name: string, zh: string, en: string): Record<string, Bilingual> => ({
  [`${name}_zh`]: inChinese(zh, en),
  [`${name}_en`]: inEnglish(zh, en),
})

/** By column, in the order of the file. */
export const linkColumns: Record<string, Bilingual> = {
  from: { zh: '条款编号：从哪条', en: 'Id of the clause that links' },
  to: { zh: '编号：到哪条、哪个单位或地点', en: 'Id of the clause, unit or place linked to' },
  basis: {
    zh: '依据。text：原文点名；editorial：编者判断',
    en: 'Basis. text: named by the policy itself; editorial: our judgment',
  },
  via: { zh: '经由的地点（编号）', en: 'Id of the place through which a zone is reached' },
  segment: {
    zh: '点名的句子（编号），依据为原文时有',
    en: 'Id of the sentence that names it, for text links',
  },
  ...both('phrase', '点名的词句，依据为原文时有', 'Words that name it, for text links'),
  ...both('reason', '理由，依据为编者判断时有', 'Reason, for editorial links'),
  edition,
}

export const glossaryColumns: Record<string, Bilingual> = {
  id: { zh: '术语编号', en: 'Id of the term' },
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
  ...both('definition', '释义', 'Explanation'),
  ...both('source', '释义来源', 'Source of the explanation'),
  source_url: { zh: '释义来源网址', en: 'Address of that source' },
  clauses: {
    zh: '使用该术语的条款（编号），以空格分隔',
    en: 'Ids of the clauses that use the term, by spaces',
  },
  edition,
}

export const directionColumns: Record<string, Bilingual> = {
  id: { zh: '本行编号：句子和方向', en: 'Id of the row: sentence and direction' },
  direction: { zh: '方向编号', en: 'Id of the direction' },
  kind: { zh: '类别', en: 'Kind' },
  ...both('label', '方向名称，编者所拟', 'Name of the direction, ours'),
  clause: { zh: '条款编号', en: 'Id of the clause' },
  segment: { zh: '句子编号', en: 'Id of the sentence' },
  ...both('phrase', '原文词句', 'Words of the text'),
  ...both('verb', '原文用词', 'Verb of the text'),
  strength: { zh: '用词类别，编者所分，不分高下', en: 'Class of the verb: ours, and not ranked' },
  domains: {
    zh: '领域（编号）及其依据，以分号分隔',
    en: 'Ids of domains, each with its basis and evidence, by semicolons',
  },
  zones: {
    zh: '布局点（编号）及其依据，以分号分隔',
    en: 'Ids of zones, each with its basis and evidence, by semicolons',
  },
  units: { zh: '责任单位（编号），以分号分隔', en: 'Ids of the responsible units, by semicolons' },
  ...both('units', '责任单位', 'Responsible units'),
  ask: {
    zh: '未列责任单位时可询其责任单位的任务、保障（编号），编者判断',
    en: 'Where there are none: ids of tasks and safeguards whose units may be asked, by our judgment',
  },
  ...both('sentence', '原句', 'Sentence'),
  url_zh: inChinese('该句网址', 'Address of the sentence'),
  url_en: inEnglish('该句网址', 'Address of the sentence'),
  edition,
}

type SheetColumn = keyof (typeof directionSheetStrings.zh)['columns'] | 'segment' | 'direction' | 'id'

/** Of the sheets for people, whose heads are words. */
export const sheetColumns: Record<SheetColumn, Bilingual> = {
  label: { zh: '方向名称，编者所拟', en: 'Name of the direction, ours' },
  kind: { zh: '类别', en: 'Kind' },
  verb: { zh: '原文用词', en: 'Verb of the text' },
  phrase: { zh: '原文词句', en: 'Words of the text' },
  domains: { zh: '领域', en: 'Domains' },
  domainsBecause: { zh: '归入该领域的依据', en: 'Why these domains' },
  zones: { zh: '布局点', en: 'Zones' },
  zonesBecause: { zh: '归入该布局点的依据', en: 'Why these zones' },
  clause: { zh: '条款', en: 'Clause' },
  units: { zh: '责任单位', en: 'Responsible units' },
  ask: { zh: '未列责任单位时可询的单位，编者判断', en: 'Where there are none: whom to ask, by our judgment' },
  sentence: { zh: '原句', en: 'Sentence' },
  url: { zh: '该句网址', en: 'Address of the sentence' },
  edition,
  segment: { zh: '句子编号', en: 'Id of the sentence' },
  direction: { zh: '方向编号', en: 'Id of the direction' },
  id: { zh: '本行编号', en: 'Id of the row' },
}
