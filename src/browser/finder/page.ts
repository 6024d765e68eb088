/** What the finder's page tells its script. */
import type { ClauseFacets } from '../../finder/index.ts'

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
