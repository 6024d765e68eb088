/** Strings of the glossary. */
import type { Bilingual } from '../locale.ts'

interface GlossaryStrings {
  title: string
  description: string
  intro: string
  terms: string
  places: string
  /** Jump list of initials. */
  initials: string
  /** Group of terms that begin with no letter of the alphabet (en), or with no Han character (zh). */
  others: string
  /** Under a definition of our own. */
  editors: string
  /** Before the name of a definition's source. */
  source: string
  usedIn: string
  /** Folded list of clauses. */
  clauses: (count: number) => string
  zones: string
  unitPage: string
}

export const glossaryStrings: Bilingual<GlossaryStrings> = {
  zh: {
    title: '术语与地名',
    description: '《实施意见》中的术语、载体和地区：中英文对照、释义及其来源、使用它的全部条款。',
    intro:
      '原文中的术语、载体和地区，附英文、释义和使用它的全部条款。英文译名由本读本选定；释义注明来源，或注明为编者说明。',
    terms: '术语',
    places: '载体和地区',
    initials: '按拼音首字母跳转',
    others: '其他',
    editors: '编者说明',
    source: '来源：',
    usedIn: '见于',
    clauses: (count) => `${count} 条`,
    zones: '布局点：',
    unitPage: '责任单位，见其专页',
  },
  en: {
    title: 'Glossary of terms and places',
    description:
      'Terms, facilities and regions of the Implementation Opinions in both languages, with definitions, their sources and every clause that uses them.',
    intro:
      'Terms, facilities and regions in the text, with the Chinese, definitions and every clause that uses them. The renderings are this edition’s; each definition names its source or is marked as an editors’ note.',
    terms: 'Terms',
    places: 'Facilities and regions',
    initials: 'Jump to an initial',
    others: '0–9',
    editors: 'editors’ note',
    source: 'Source: ',
    usedIn: 'Used in',
    clauses: (count) => `${count} clauses`,
    zones: 'Zone: ',
    unitPage: 'Responsible unit: see its page',
  },
}
