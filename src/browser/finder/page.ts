/** What the finder's page tells its script. */
import type { finderStrings } from '../../i18n/finder.ts'
import type { UnsaidStrings } from '../../i18n/unsaid.ts'
import type { Locale } from '../../locale.ts'
import { isObject, isText, objectOf } from '../read-json.ts'

export interface FinderPage {
  /** Address of the names. */
  names: string
  /** Address of what search is told by its page. */
  search: string
  /** How the names of saved files begin. */
  file: string
  /** The class of verbs of every phrase that the page gives none. */
  usualStrength: string
  unsaid: UnsaidStrings
  strings: Pick<
    (typeof finderStrings)[Locale],
    'count' | 'everyCount' | 'every' | 'near' | 'loading' | 'failed' | 'chosen'
  >
}

export const isFinderPage = objectOf<FinderPage>({
  names: isText,
  file: isText,
  search: isText,
  usualStrength: isText,
  unsaid: isObject,
  strings: isObject,
})
