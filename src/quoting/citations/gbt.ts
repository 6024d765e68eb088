/**
 * References by GB/T 7714《信息与文献　参考文献著录规则》, 2015 and 2025. Each keeps to one form of its edition; why, and what standard
 * styles of CSL make of our records: docs/decisions/20-citations.md.
 *
 * - 2015: [A/OL], as the edition itself cites a document of our kind in 4.6.2: `北京市人民政府办公厅. 关于转发北京市企业投资项目核准暂行实施办法的通知:
 *   京政办发[2005]37号[A/OL]. (2005-07-12)[2011-07-12]. http://…`: issuer, title, number, type and carrier, date, day of access,
 *   address.
 * - 2025: [EB/OL] by 8.11.3, `（发布日期）[引用日期]`, for it is read on a page that may change. Its type A (8.12) is a paper that an archive
 *   holds, with the archive's name and the day it was made, and no day of access. Colon and round brackets of a Chinese entry
 *   are full-width, the full stop is half-width with a space.
 * - A full stop follows the address, in the examples of both.
 * - A part of the work: 引文页码, the locator of both editions, stands after a year of publication, which an entry of this form does
 *   not have. Both also write a part after the title and a colon (`康熙字典：巳集上 水部[M]`, `周易外传：卷5[M]`; 7.2.3 of 2025), and there
 *   the clause stands, after the number.
 * - The number keeps the brackets of the document, 〔2023〕.
 * - 版本 (7.4) is that of the work, and ours is none of the official document: the day of access says which edition was read.
 * - 获取和访问路径: that of the official publication first, once it is known, then ours.
 *
 * Read in the standards' examples as others typed them (typst-doc-cn/bib-csl-dev-data for 2025, typst-omni-gb7714/omni-gb7714 and
 * hushidong/biblatex-gb7714-2015 for 2015); neither standard was at hand in print.
 */
import { ACCESS_DATE } from './access-date.ts'
import { type Citation, prose } from './prose.ts'
import type { Work } from './work.ts'

interface Form {
  type: string
  colon: string
  open: string
  close: string
}

const entry = (work: Work, { type, colon, open, close }: Form): Citation =>
  prose(
    'zh',
    `${work.issuer.zh}. `,
    [work.title.zh, work.number.zh, work.locator?.zh].filter(Boolean).join(colon),
    `[${type}/OL]. ${open}${work.issued}${close}[${ACCESS_DATE}]. `,
    ...(work.officialUrl === null ? [] : [{ link: work.officialUrl }, '. ']),
    { link: work.url },
    '.',
  )

/** In force since 2026-07-01. */
export const gbt2025 = (work: Work): Citation =>
  entry(work, { type: 'EB', colon: '：', open: '（', close: '）' })

export const gbt2015 = (work: Work): Citation =>
  entry(work, { type: 'A', colon: ': ', open: '(', close: ')' })
