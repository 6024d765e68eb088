/** What readers are told where something did not come: what went wrong, and the way on. Plain strings: they travel to the browser. */
import type { Bilingual } from '../locale.ts'

/** The line or the host; a page and files of two builds; anything of ours. */
export type Trouble = 'network' | 'stale' | 'ours'

export type TroubleStrings = Record<Trouble, string>

export const troubleStrings: Bilingual<TroubleStrings> = {
  zh: {
    network: '网络不通，或网站没有应答。请检查网络后重试。',
    stale: '网站已更新，本页还是旧的。请重新载入本页。',
    ours: '本页的程序出错，与网络无关。请改看全文；如何反映错误，见“关于本读本”。',
  },
  en: {
    network: 'No connection, or no answer from the site. Check the connection and try again.',
    stale: 'The site has been updated and this page is an old one. Reload it.',
    ours: 'This page failed; the connection is not to blame. Please use the full text; About says how to report errors.',
  },
}
