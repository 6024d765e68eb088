/** What we use of citation-js 0.8, which comes without types. Read in its lib-mjs folders. */
declare module '@citation-js/core' {
  /** One value or several of a tag. */
  type RisEntry = Record<string, string | string[]>

  export const plugins: {
    config: {
      get(plugin: '@bibtex'): {
        format: {
          /** Take the id of the item for the key, in place of one made of author, year and title. */
          useIdAsLabel: boolean
          /** Strip the key of what is no letter or digit. */
          checkLabel: boolean
          /** Write commands for what is not ASCII, and drop what has none: all Chinese. Off, nothing is escaped. */
          asciiOnly: boolean
        }
      }
    }
    output: {
      /** Takes CSL-JSON items as they are. */
      format(name: 'biblatex', items: readonly object[]): string
      format(name: 'ris', items: readonly object[], options: { format: 'object' }): RisEntry[]
    }
  }

  /** Reads any format whose plugin is loaded, into CSL-JSON. */
  export class Cite {
    constructor(source: string)
    data: Record<string, unknown>[]
    format(name: 'bibliography', options: { template: string; lang: string }): string
  }
}

declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-ris'
