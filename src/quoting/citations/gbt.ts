/**
 * References by GB/T 7714《信息与文献　参考文献著录规则》, 2015 and 2025.
 *
 * - Type A is 档案; the guide《GB/T 7714—2015 的新点、实施要点及其他》counts 法律法规 and 政府文件 to it. The 2015 edition itself cites
 *   a document of our kind so, in 4.6.2: `北京市人民政府办公厅. 关于转发北京市企业投资项目核准暂行实施办法的通知: 京政办发[2005]37号[A/OL].
 *   (2005-07-12)[2011-07-12]. http://…`: issuer, title, number, type and carrier, date, day of access, address, in this order.
 * - 2025 has the same order; colon and round brackets of a Chinese entry are full-width, the full stop is half-width with a space.
 *   Its own examples of archives (8.12) name the archive that holds the paper and the day it was made, and no day of access. No
 *   archive holds ours; it is read on the web, where a page may change, so its dates follow 7.6, `（2012-05-03）[2013-11-12]`.
 * - A full stop follows the address, in the examples of both.
 * - A part of the work: 引文页码, the locator of both editions, stands after a year of publication, which an entry of this form does
 *   not have. Both also write a part after the title and a colon (`康熙字典：巳集上 水部[M]`, `周易外传：卷5[M]`; 7.2.3 of 2025), and there
 *   the clause stands, after the number.
 * - The number keeps the brackets of the document, 〔2023〕.
 * - 获取和访问路径: that of the official publication first, once it is known, then ours.
 *
 * Read in the standards' examples as others typed them (typst-doc-cn/bib-csl-dev-data for 2025, typst-omni-gb7714/omni-gb7714 and
 * hushidong/biblatex-gb7714-2015 for 2015, ustctug/ustcthesis#365 for the guide); neither standard was at hand in print.
 */
import { ACCESS_DATE } from './access-date.ts'
import { type Citation, prose } from './prose.ts'
import type { Work } from './work.ts'

interface Marks {
  colon: string
  open: string
  close: string
}

const entry = (work: Work, { colon, open, close }: Marks): Citation =>
  prose(
    'zh',
    `${work.issuer.zh}. `,
    [work.title.zh, work.number.zh, work.locator?.zh].filter(Boolean).join(colon),
    `[A/OL]. ${open}${work.issued}${close}[${ACCESS_DATE}]. `,
    ...(work.officialUrl === null ? [] : [{ link: work.officialUrl }, '. ']),
    { link: work.url },
    '.',
  )

/** In force since 2026-07-01. */
export const gbt2025 = (work: Work): Citation => entry(work, { colon: '：', open: '（', close: '）' })

export const gbt2015 = (work: Work): Citation => entry(work, { colon: ': ', open: '(', close: ')' })
