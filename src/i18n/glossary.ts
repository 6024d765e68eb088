/** Strings of the glossary. */
import { numbered } from '../language/counting.ts'
import type { Bilingual } from '../locale.ts'
import type { DocumentWords } from './document-words.ts'

const zh = {
  title: '术语与地名',
  description: ({ type }: DocumentWords) =>
    `《${type}》中的术语、载体和地区：中英文对照、释义及其来源、使用它的全部条款。`,
  intro:
    '原文中的术语、载体和地区，附英文、释义和使用它的全部条款。英文译名由本读本选定；释义注明来源，末尾有 † 的是编者说明。',
  terms: '术语',
  places: '载体和地区',
  /** Jump list of initials. */
  initials: '按拼音首字母跳转',
  /** Group of terms that begin with no letter of the alphabet (en), or with no Han character (zh). */
  others: '其他',
  /** Heard for the † behind a definition of our own. */
  editors: '（编者说明）',
  /** Over the box, and in it. */
  box: '查术语、地名',
  example: '链主、white list',
  shown: '# 个词条',
  none: '没有相符的词条',
  /** Before the name of a definition's source. */
  source: '来源：',
  usedIn: '见于',
  /** Folded list of clauses. */
  clauses: (count: number) => `${count} 条`,
  /** Before words that the text does not use for it. */
  readersWords: '读者用语（编者加）：',
  zones: '布局点：',
  unitPage: '责任单位',
}

const en: typeof zh = {
  title: 'Glossary',
  description: ({ type }) =>
    `Terms, facilities and regions of the ${type} in both languages, with definitions, their sources and every clause that uses them.`,
  intro:
    'Terms, facilities and regions in the text, with the Chinese, definitions and every clause that uses them. The renderings are this edition’s; each definition names its source or, as an editors’ note, ends in †.',
  terms: 'Terms',
  places: 'Facilities and regions',
  initials: 'Jump to an initial',
  others: '0–9',
  editors: ' (editors’ note)',
  box: 'Find a term or a place',
  example: 'white list, 链主',
  shown: '# entries',
  none: 'No entry matches',
  source: 'Source: ',
  usedIn: 'Used in',
  clauses: (count) => numbered(count, 'clause'),
  readersWords: 'Words of readers (ours): ',
  zones: 'Zone: ',
  unitPage: 'Responsible unit',
}

export const glossaryStrings: Bilingual<typeof zh> = { zh, en }
