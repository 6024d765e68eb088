/** What the finder's page tells its script. */
import type { finderStrings } from '../../i18n/finder.ts'
import type { Locale } from '../../locale.ts'
import { isObject, isText, objectOf } from '../read-json.ts'

export interface FinderPage {
  /** Address of the names. */
  names: string
  /** How the names of saved files begin. */
  file: string
  /** The class of verbs of every phrase that the page gives none. */
  usualStrength: string
  strings: Pick<
    (typeof finderStrings)[Locale],
    'count' | 'everyCount' | 'every' | 'near' | 'loading' | 'failed' | 'inText' | 'chosen'
  >
}

export const isFinderPage = objectOf<FinderPage>({
  names: isText,
  file: isText,
  usualStrength: isText,
  strings: isObject,
})
