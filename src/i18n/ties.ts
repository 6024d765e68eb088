/** What ties a phrase to a domain or zone, in words. */
import type { Bilingual } from '../locale.ts'
import type { Evidence } from '../model/types.ts'

/** What `base` draws on, what `own-phrase` repeats, why the editors think so. */
type Told = Record<'base' | 'own-phrase' | 'editors', (words: string) => string>
type EvidenceStrings = Told & Record<Exclude<Evidence, keyof Told>, string>

export const evidenceStrings: Bilingual<EvidenceStrings> = {
  zh: {
    'own-clause': '在其条款中',
    'task-title': '任务标题点名',
    'zone-name': '所在布局点以此为名',
    named: '原句点名',
    base: (place) => `原句所列载体：${place}`,
    'own-phrase': (phrase) => `布局点原句列有“${phrase}”`,
    editors: (reason) => `编者：${reason}`,
  },
  en: {
    'own-clause': 'stands in its clause',
    'task-title': 'named in the title of the task',
    'zone-name': 'the zone is named for it',
    named: 'named in the sentence',
    base: (place) => `through ${place}, named in the sentence`,
    'own-phrase': (phrase) => `the zone’s own sentence lists “${phrase}”`,
    editors: (reason) => `editors: ${reason}`,
  },
}
