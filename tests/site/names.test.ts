/** A page has one name, that of the table in docs/voice.md, wherever it is named. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { titledPages } from '../../src/nav.ts'
import { realPolicy } from '../support/content.ts'

const [, table = ''] = readFileSync('docs/voice.md', 'utf8').split('# One name for one thing')

/** `| 全文 | Full text |` → 全文 and the English, whole and where short. */
const named = [...table.matchAll(/^\| (\p{Script=Han}+) +\| ([A-Z][^|]*?) +\|/gmu)].map(
  ([, zh = '', en = '']) => ({
    zh,
    en: en.split(/ \(where short: |\)/).filter(Boolean),
  }),
)

test('pages are named as the table has it', () => {
  const [zh, en] = [titledPages(realPolicy(), 'zh'), titledPages(realPolicy(), 'en')]
  const wrong = Object.values(zh).flatMap(({ name, path }, i) => {
    const row = named.find((names) => names.zh === name)
    const english = Object.values(en)[i]?.name ?? ''
    return row?.en.includes(english) ? [] : [`${path}: ${name}, ${english}`]
  })
  expect(named.length).toBe(Object.keys(zh).length)
  expect(wrong).toEqual([])
})

const FORMER =
  /政策方向|'鼓励的方向'|中英对照|中英双语|对照阅读|术语和地名|术语表|关联条款|[Pp]olicy directions|Terms and places|Glossary of|in one picture'|\b(?:[Tt]he|to|from) kit\b/

const former = (text: string) => text.split('\n').filter((line) => FORMER.test(line))

test('no string has a name of before', () => {
  const strings = readdirSync('src/i18n').map((file) => readFileSync(`src/i18n/${file}`, 'utf8'))
  expect(strings.length).toBeGreaterThan(20)
  expect(strings.flatMap(former)).toEqual([])
})

test('a name of before is found', () => {
  expect(former("title: '全文',\nlink: '查找政策方向',\nopen: 'Open the kit',")).toHaveLength(2)
})
