/** What the finder's page tells its script. */
import type { ClauseFacets } from '../../finder/index.ts'
import { isObject, isText, objectOf } from '../read-json.ts'

export interface FinderPage {
  /** Address of the names. */
  names: string
  /** How the names of saved files begin. */
  file: string
  clauses: Record<string, ClauseFacets>
  strings: {
    shown: string
    none: string
    partly: string
    loading: string
    failed: string
    chosen: string
    without: Record<'domain' | 'zone', string>
  }
}

export const isFinderPage = objectOf<FinderPage>({
  names: isText,
  file: isText,
  clauses: isObject,
  strings: isObject,
})
