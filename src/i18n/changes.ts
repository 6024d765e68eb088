/** Strings of the feed of changes. */

import type { Bilingual } from '../locale.ts'
import type { ChangeKind } from '../model/types.ts'

const zh = {
  title: (document: string) => `${document}：文字与译文的变更`,
  author: '本读本编者',
  kinds: { text: '中文文字', translation: '英文译文', edition: '读本' } satisfies Record<ChangeKind, string>,
  /** A change of no clause in particular. */
  whole: '涉及全文。',
  clauses: (names: readonly string[]) => `涉及：${names.join('、')}。`,
}

const en: typeof zh = {
  title: (document) => `${document}: changes to text and translation`,
  author: 'Editors of this edition',
  kinds: { text: 'Chinese text', translation: 'Translation', edition: 'Edition' },
  whole: 'Concerns the whole text.',
  clauses: (names) => `Concerns: ${names.join('; ')}.`,
}

export const changeStrings: Bilingual<typeof zh> = { zh, en }
