/** What the copy for reading without a line says of itself; About says what it is. */
import type { Bilingual } from '../locale.ts'

type Words = Bilingual | Bilingual<(edition: string) => string>

export const offlineStrings = {
  /** On a page that comes from the copy; what leads on follows. */
  note: {
    zh: (edition: string) => `连不上网站。您看到的是保存在本浏览器中的副本（${edition}）。`,
    en: (edition: string) =>
      `The site cannot be reached. This is the copy kept in this browser (${edition}).`,
  },
  again: { zh: '重新载入', en: 'Load it again' },
  kept: { zh: '本浏览器中有一份副本。', en: 'This browser keeps a copy.' },
  none: { zh: '本浏览器中没有副本。', en: 'This browser keeps no copy.' },
  making: { zh: '正在保存副本……', en: 'The copy is being made …' },
  failed: {
    zh: '副本没有存成。请在网络畅通时再试。',
    en: 'The copy could not be made. Try again when the connection is good.',
  },
  keep: { zh: '保存副本', en: 'Keep a copy' },
  forget: { zh: '删除副本', en: 'Delete the copy' },
} as const satisfies Record<string, Words>

/** In place of what the page for a missing address says. */
export const notInCopy: Bilingual<{ title: string; advice: string }> = {
  zh: {
    title: '副本中没有这一页',
    advice:
      '连不上网站，而这一页没有打开过，本浏览器中没有它的副本。没有网络也能打开的有：全文、双语对照、鼓励方向、检索，以及打开过的页面。',
  },
  en: {
    title: 'This page is not in the copy',
    advice:
      'The site cannot be reached, and this browser has no copy of this page, which was not opened before. What opens without a connection: the full text, side by side, directions, search, and every page opened before.',
  },
}
