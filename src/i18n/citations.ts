/** Names of the citation styles, and when each is used. */
import type { CitationStyle } from '../citation-styles.ts'
import type { Bilingual } from '../locale.ts'

interface CitationName {
  name: Bilingual
  note: Bilingual
}

/** What each format is read by. */
const bibtex = { zh: '用于 LaTeX（biblatex 字段）。', en: 'For LaTeX, with the fields of biblatex.' }
const ris = {
  zh: '用于 EndNote、NoteExpress、Zotero 等文献管理软件。',
  en: 'For EndNote, NoteExpress, Zotero, and other reference managers.',
}
const cslJson = {
  zh: '用于 Pandoc、Zotero 等使用 CSL 样式的软件。',
  en: 'For Pandoc, Zotero, and other programs that use CSL styles.',
}

/** A record is of the Chinese or of its translation, and each is for other styles. */
const recordNotes: Bilingual<Bilingual> = {
  zh: {
    zh: '记录中文原件，适合 GB/T 7714 样式。条款写在附注中，引用时另填为定位（locator）。',
    en: 'Of the Chinese document, for styles of GB/T 7714. The clause stands in the note: give it as the locator where you cite.',
  },
  en: {
    zh: '记录英文译文，适合 APA、Chicago、MLA 等样式。条款写在附注中，引用时另填为定位（locator）。',
    en: 'Of the translation, for APA, Chicago, MLA, and the like. The clause stands in the note: give it as the locator where you cite.',
  },
}

/** RIS has no type for a document of an authority, and styles of GB/T 7714 print what they take for a report. */
const risNote: Bilingual = {
  zh: `${recordNotes.zh.zh}按 GB/T 7714 样式会标为报告 [R]，请优先用 BibTeX 或 CSL-JSON。`,
  en: `${recordNotes.zh.en} Styles of GB/T 7714 mark it as a report, [R]: better take BibTeX or CSL-JSON.`,
}

const record = (format: string, use: Bilingual, of: Bilingual): CitationName => ({
  name: { zh: format, en: format },
  note: { zh: use.zh + of.zh, en: `${use.en} ${of.en}` },
})

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
  bibtex: record('BibTeX', bibtex, recordNotes.zh),
  ris: record('RIS', ris, risNote),
  cslJson: record('CSL-JSON', cslJson, recordNotes.zh),
  bibtexEn: record('BibTeX', bibtex, recordNotes.en),
  risEn: record('RIS', ris, recordNotes.en),
  cslJsonEn: record('CSL-JSON', cslJson, recordNotes.en),
}
