/** Citations within a sentence: as Chinese officials write them, and in English. */
import { englishDate } from '../../language/days.ts'
import { namedIn } from '../../language/named.ts'
import { uncapitalized } from '../../language/words.ts'
import { ACCESS_DATE_ENGLISH } from './access-date.ts'
import { type Citation, prose } from './prose.ts'
import type { Work } from './work.ts'

/** 《题名》（文号）, then the place in it. Has no address: a letter names the document, not a web page. */
export function official({ title, number, locator }: Work): Citation {
  return { lang: 'zh', text: namedIn.zh(title.zh, number.zh) + (locator?.zh ?? '') }
}

/** What the English words are, and of which edition. */
export const translation = ({ edition }: Pick<Work, 'edition'>): string =>
  `unofficial translation, ${uncapitalized(edition.line.en)}`

/** Issuer, title (in italics), number and date, place; then what this edition is, which of its editions, and where it stands. */
export const english = (work: Work): Citation =>
  prose(
    'en',
    `${work.issuer.en}, `,
    { italic: work.title.en },
    `, ${work.number.en} (${englishDate(work.issued)}), `,
    work.locator ? `${work.locator.en} (${translation(work)}), ` : `${translation(work)}, `,
    ...(work.officialUrl === null ? [] : ['official publication ', { link: work.officialUrl }, ', read at ']),
    { link: work.url },
    ` (accessed ${ACCESS_DATE_ENGLISH}).`,
  )
