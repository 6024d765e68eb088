/** The styles of citations, in the order in which they are offered. Read in the browser too: nothing is imported here. */
export const citationStyles = [
  'official',
  'gbt2025',
  'gbt2015',
  'english',
  'bibtex',
  'ris',
  'cslJson',
] as const
export type CitationStyle = (typeof citationStyles)[number]
