/** Where one listens: a page of each kind, and those that answer, with an answer. */
import { address, everyKind, MISSING } from '../site.ts'

const QUERY = { zh: '生物材料', en: 'biomaterials' }

export const heardPages: readonly string[] = [
  ...everyKind.map(address),
  // The first card is of a clause that is tied to none.
  '/c/task-7-1/',
  ...(['zh', 'en'] as const).flatMap((locale) => [
    `/${locale}/search/?q=${QUERY[locale]}`,
    `/${locale}/directions/?q=${QUERY[locale]}`,
    `/${locale}/kit/?c=task-7-1,title`,
  ]),
]

/** It belongs to neither language, and says in both what is its own. */
export const isForBoth = (path: string): boolean => !/^\/(zh|en)\//.test(path) || path.endsWith(MISSING)
