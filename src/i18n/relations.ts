/** Strings of the sheet of relations. */
import type { Bilingual } from '../locale.ts'

const zh = {
  name: '关系图',
  /** Beside the zones: where they lie is not drawn. */
  schematic: '示意图，不表示地理位置',
  marks: '圆点表示所在的行与列相关：',
  textMark: '原文点名',
  editorialMark: '编者判断',
  /** Before a row that is read out as an example. */
  example: '例：',
  semicolon: '；',
  stop: '。',
  named: (column: string) => `原文点名${column}`,
  judged: (column: string) => `编者认为与${column}相关`,
  /** What columns are called: a domain without the word for it. */
  column: (label: string) => label.replace(/领域$/, ''),
}

const en: typeof zh = {
  name: 'How the parts are related',
  schematic: 'Schematic; not a map',
  marks: 'A mark says that its row and column are related:',
  textMark: 'Named in the text',
  editorialMark: 'Our judgment (editorial)',
  example: 'For example, ',
  semicolon: '; ',
  stop: '.',
  named: (column) => `the text names ${column}`,
  judged: (column) => `we tie it to ${column}`,
  column: (label) => label,
}

export const relationsStrings: Bilingual<typeof zh> = { zh, en }
