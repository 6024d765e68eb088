/** What ties a phrase to a domain or zone, in words. */
import type { Bilingual } from '../locale.ts'
import type { Evidence } from '../model/types.ts'

/** What `base` draws on, what `own-phrase` repeats, why the editors think so. */
type Told = Record<'base' | 'own-phrase', (names: readonly string[]) => string> &
  Record<'editors', (reason: string) => string>
const list = new Intl.ListFormat('en')

type EvidenceStrings = Told & Record<Exclude<Evidence, keyof Told>, string>

export const evidenceStrings: Bilingual<EvidenceStrings> = {
  zh: {
    'own-clause': '在其条款中',
    'task-title': '任务标题点名',
    'zone-name': '所在布局点以此为名',
    named: '原句点名',
    base: (places) => `原句所列载体：${places.join('、')}`,
    'own-phrase': (phrases) => `布局点原句列有${phrases.map((phrase) => `“${phrase}”`).join('')}`,
    editors: (reason) => `编者：${reason}`,
  },
  en: {
    'own-clause': 'stands in its clause',
    'task-title': 'named in the title of the task',
    'zone-name': 'the zone is named for it',
    named: 'named in the sentence',
    base: (places) => `through ${list.format(places)}, named in the sentence`,
    'own-phrase': (phrases) =>
      `the zone’s own sentence lists ${list.format(phrases.map((phrase) => `“${phrase}”`))}`,
    editors: (reason) => `editors: ${reason}`,
  },
}
