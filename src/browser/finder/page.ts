/** What the finder's page tells its script. */
import type { finderStrings } from '../../i18n/finder.ts'
import type { TroubleStrings } from '../../i18n/trouble.ts'
import type { Locale } from '../../locale.ts'

export interface FinderPage {
  /** Folder of all that search and the finder fetch. */
  data: string
  /** How the names of saved files begin. */
  file: string
  /** The class of verbs of every phrase that the page gives none. */
  usualStrength: string
  strings: Pick<
    (typeof finderStrings)[Locale],
    'count' | 'everyCount' | 'every' | 'near' | 'loading' | 'chosen'
  >
  trouble: TroubleStrings
}
