/** Citations within a sentence: as Chinese officials write them, and in English. */
import { ACCESS_DATE_ENGLISH, englishDate } from './access-date.ts'
import { type Citation, prose } from './prose.ts'
import type { Work } from './work.ts'

/** 《题名》（文号）, then the place in it. Has no address: a letter names the document, not a web page. */
export function official({ title, number, locator }: Work): Citation {
  // A title within a title has single marks (GB/T 15834—2011, 4.15).
  const inner = title.zh.replaceAll('《', '〈').replaceAll('》', '〉')
  return { lang: 'zh', text: `《${inner}》（${number.zh}）${locator?.zh ?? ''}` }
}

/** Issuer, title (in italics), number and date, place; then what this edition is and where it stands. */
export const english = (work: Work): Citation =>
  prose(
    'en',
    `${work.issuer.en}, `,
    { italic: work.title.en },
    `, ${work.number.en} (${englishDate(work.issued)}), `,
    work.locator ? `${work.locator.en} (unofficial translation), ` : 'unofficial translation, ',
    ...(work.officialUrl === null ? [] : ['official publication ', { link: work.officialUrl }, ', read at ']),
    { link: work.url },
    ` (accessed ${ACCESS_DATE_ENGLISH}).`,
  )
