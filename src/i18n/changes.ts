/** Strings of the feed and of the page of changes. */

import type { Bilingual } from '../locale.ts'
import type { ChangeKind } from '../model/types.ts'

const zh = {
  title: (document: string) => `${document}：变更记录`,
  kinds: { text: '中文文字', translation: '英文译文', edition: '读本' } satisfies Record<ChangeKind, string>,
  /** A change of no clause in particular. */
  whole: '涉及全文。',
  clauses: (names: readonly string[]) => `涉及：${names.join('、')}。`,
  page: {
    title: '变更记录',
    description: '本读本的每一版：日期、指纹、改了什么、涉及哪些条款；以及怎样自行算出指纹。',
    intro:
      '同一天的全部变更为一版，新的在前。每页末尾和每个文件里，“本版”之后是它的日期和指纹；原文或译文改动一个字符，指纹就不同。',
    subscribe: '订阅变更',
    newest: '本版',
    files: '本版的文件和数据',
    concerns: '涉及',
    recipe: '怎样算出指纹',
    /** `#data` becomes a link to the file. */
    recipeText:
      '从 #data 依次取每一句的编号、中文和英文，写成一个 JSON 数组，不留空白；其 UTF-8 编码的 SHA-256 的前 12 位就是指纹。以前各版，用当时下载的 policy.json 计算。',
    terminal: '在终端（需有 jq）：',
    console: '或在本页的浏览器控制台：',
    equal: '得到的应为：',
    fromAbout: '各版的日期和指纹，以及怎样自行算出指纹',
  },
}

const en: typeof zh = {
  title: (document) => `${document}: changes`,
  kinds: { text: 'Chinese text', translation: 'Translation', edition: 'Edition' },
  whole: 'Concerns the whole text.',
  clauses: (names) => `Concerns: ${names.join('; ')}.`,
  page: {
    title: 'Changes',
    description:
      'Each edition of this site with its day and fingerprint, what changed in it, and which clauses; and how to make the fingerprint yourself.',
    intro:
      'An edition is all changes of one day; the newest comes first. Each page names it at its foot, and each file within it, by its day and its fingerprint, which differs as soon as one character of text or translation does.',
    subscribe: 'Subscribe to changes',
    newest: 'This edition',
    files: 'Files and data of this edition',
    concerns: 'Concerns',
    recipe: 'How the fingerprint is made',
    recipeText:
      'Take from #data the id, the Chinese, and the English of each sentence, in their order, and write them as one JSON array without white space. The first twelve digits of its SHA-256, in UTF-8, are the fingerprint. For an earlier edition, take the policy.json that you kept of it.',
    terminal: 'In a terminal (with jq):',
    console: 'Or in the browser’s console, on this page:',
    equal: 'What comes out should be:',
    fromAbout: 'Each edition with its fingerprint, and how to make the fingerprint yourself',
  },
}

export const changeStrings: Bilingual<typeof zh> = { zh, en }
