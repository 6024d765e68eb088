/** The styles of citations, in the order in which they are offered. Read in the browser too: nothing is imported here. */

/** For people to read. */
export const proseStyles = ['official', 'gbt2025', 'gbt2015', 'english'] as const
/** For reference managers: of the Chinese, and of the translation. */
export const recordStyles = ['bibtex', 'ris', 'cslJson', 'bibtexEn', 'risEn', 'cslJsonEn'] as const

export const citationStyles = [...proseStyles, ...recordStyles] as const
export type CitationStyle = (typeof citationStyles)[number]
