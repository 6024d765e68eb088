/** Who has read the translation: for the About page and for files. */
import { numbered } from '../language/counting.ts'
import type { Bilingual, Locale } from '../locale.ts'
import type { ReaderKind, Reading, ReadingKind } from '../model/types.ts'
import { ui } from './index.ts'

export const kindNames: Record<ReadingKind, Bilingual> = {
  'against-the-chinese': { zh: '对照中文', en: 'Against the Chinese' },
  'english-alone': { zh: '只读英文', en: 'The English alone' },
}

const readerNames: Record<ReaderKind, Bilingual> = {
  'language-model': { zh: '语言模型', en: 'Language model' },
  person: { zh: '人', en: 'Person' },
}

/** `Language model: saw no Chinese`. */
export const readerIn = ({ reader, what }: Reading, locale: Locale): string =>
  [readerNames[reader][locale], what[locale]].join(ui(locale).colon)

/** For whoever meets a state. */
export const noSubstitute: Bilingual = {
  zh: '语言模型的审读不能代替合格译者的审读。',
  en: 'A reading by a language model does not replace one by a qualified translator.',
}

export const stateNote: Bilingual = {
  zh: `x-state 为 reviewed：该句按现有中英文经过对照审读；translated：尚未。${noSubstitute.zh}`,
  en: `x-state “reviewed”: read against the Chinese, both as they stand here; “translated”: not yet. ${noSubstitute.en}`,
}

export const readingStrings = {
  zh: {
    unchanged: (count: number) => `其后 ${count} 句未改`,
    /** @param alone those of the others that were read in English alone. */
    read: (reviewed: number, total: number, alone: number) =>
      `全部 ${total} 句中，${reviewed} 句的现有中英文经过对照审读${alone > 0 ? `，另有 ${alone} 句只读过英文` : ''}。`,
    none: '上次审读之后，没有句子改动。',
    changed: '上次审读后改动的句子',
    /** After the name of their clause. */
    sentences: (numbers: readonly number[]) => `，第\u00a0${numbers.join('、')}\u00a0句`,
  },
  en: {
    unchanged: (count: number) => `${numbered(count, 'sentence')} unchanged since`,
    read: (reviewed: number, total: number, alone: number) =>
      `${reviewed} of ${numbered(total, 'sentence')} have been read against the Chinese as both now stand${alone > 0 ? `, and ${alone} more in English alone` : ''}.`,
    none: 'No sentence has changed since it was last read.',
    changed: 'Changed since last read',
    sentences: (numbers: readonly number[]) =>
      `, ${numbers.length > 1 ? 'sentences' : 'sentence'}\u00a0${numbers.join(', ')}`,
  },
}
