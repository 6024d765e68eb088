/** Strings of the page for a missing address. */
import type { Bilingual } from '../locale.ts'

export const notFoundStrings: Bilingual<{ title: string; advice: string }> = {
  zh: {
    title: '没有这一页',
    advice: '地址可能写错了。条款的固定地址不会失效：可检索条款中的词语，或从下面进入。',
  },
  en: {
    title: 'This page does not exist',
    advice:
      'The address may be mistyped. Addresses of clauses never expire: search for words of the clause, or start below.',
  },
}
