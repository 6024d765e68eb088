/** Names of the citation styles, and when each is used. */
import type { CitationStyle } from '../citation-styles.ts'
import type { Bilingual } from '../locale.ts'

interface CitationName {
  name: Bilingual
  note: Bilingual
}

export const citationNames: Record<CitationStyle, CitationName> = {
  official: {
    name: { zh: '公文写法', en: 'Chinese, in running text' },
    note: {
      zh: '用于公文、函件、讲稿、新闻稿等的正文。',
      en: 'As Chinese officials write it, in letters, speeches, and news.',
    },
  },
  gbt2025: {
    name: { zh: 'GB/T 7714—2025', en: 'GB/T 7714—2025' },
    note: {
      zh: '国家标准《信息与文献 参考文献著录规则》现行版，2026 年 7 月 1 日起实施；用于论文、报告的参考文献。',
      en: 'The Chinese standard for bibliographic references, in force since July 1, 2026; for the references of papers and reports.',
    },
  },
  gbt2015: {
    name: { zh: 'GB/T 7714—2015', en: 'GB/T 7714—2015' },
    note: {
      zh: '同一标准的上一版；用于期刊、学校尚未改用 2025 年版的情形。',
      en: 'The previous edition of the same standard; where a journal or university still asks for it.',
    },
  },
  english: {
    name: { zh: '英文写法', en: 'English' },
    note: {
      zh: '用于英文材料，注明译文为非官方译文。',
      en: 'For English texts; says that the translation is unofficial.',
    },
  },
  bibtex: {
    name: { zh: 'BibTeX', en: 'BibTeX' },
    note: { zh: '用于 LaTeX（biblatex 字段）。', en: 'For LaTeX, with the fields of biblatex.' },
  },
  ris: {
    name: { zh: 'RIS', en: 'RIS' },
    note: {
      zh: '用于 EndNote、NoteExpress、Zotero 等文献管理软件。',
      en: 'For EndNote, NoteExpress, Zotero, and other reference managers.',
    },
  },
  cslJson: {
    name: { zh: 'CSL-JSON', en: 'CSL-JSON' },
    note: {
      zh: '用于 Pandoc、Zotero 等使用 CSL 样式的软件。',
      en: 'For Pandoc, Zotero, and other programs that use CSL styles.',
    },
  },
}
