/** What readers look for in the text and do not find. */
import { capitalized } from '../language/words.ts'
import type { Bilingual } from '../locale.ts'

interface LeftOutStrings {
  title: string
  things: readonly string[]
  /** The same as a sentence. */
  thingsLine: string
  /** One more, of which there is a sentence of its own. */
  period: string
  /** What follows for who relies on it. */
  notConfirmed: string
  /** What a list of directions is not. */
  notPrograms: string
}

const zhThings = ['资助金额', '申报条件', '申请表格', '申请途径', '联系电话']
const enThings = ['amounts of support', 'conditions', 'forms', 'how to apply', 'telephone numbers']

export const leftOutStrings: Bilingual<LeftOutStrings> = {
  zh: {
    title: '原文没有写的',
    things: zhThings,
    thingsLine: `${new Intl.ListFormat('zh').format(zhThings)}。`,
    period: '有效期',
    notConfirmed: '本读本不确认原文是否现行有效。',
    notPrograms: '原文鼓励的方向，不等于可以申请的项目。',
  },
  en: {
    title: 'What the text does not say',
    things: enThings,
    thingsLine: `${capitalized(new Intl.ListFormat('en').format(enThings))}.`,
    period: 'period of validity',
    notConfirmed: 'This edition does not confirm whether the text is in force.',
    notPrograms: 'Encouraged directions are not programs to apply to.',
  },
}
