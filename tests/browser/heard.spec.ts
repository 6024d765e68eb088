/** What a reader who listens hears, on a visit to a page of each kind in both languages; the rules: `support/heard/rules.ts`. */
import { expect, test } from '@playwright/test'
import { heardLines } from './support/heard/lines.ts'
import { arrive, heardPages, isForBoth } from './support/heard/pages.ts'
import { brokenRules, RULES } from './support/heard/rules.ts'
import { heardTree } from './support/heard/tree.ts'
import { desktop, parts, phone } from './support/site.ts'

/** The index of the finder has hundreds of letters, and says above it what they stand for. */
const isMeant = (path: string, rule: string) =>
  path.startsWith('/zh/directions/') && rule === 'reads no loose letter'

const PARTS = 4
for (const [i, some] of parts(heardPages, PARTS).entries())
  test(`every page can be heard (${i + 1} of ${PARTS})`, async ({ page }) => {
    const found: string[] = []
    for (const path of some) {
      await page.setViewportSize(desktop)
      await arrive(page, path)
      // A phone shows other words.
      for (const viewport of [desktop, phone]) {
        await page.setViewportSize(viewport)
        const broken = brokenRules(await heardTree(page), isForBoth(path))
        for (const [rule, faults] of Object.entries(broken))
          if (!isMeant(path, rule))
            found.push(...faults.map((fault) => `${path} at ${viewport.width} ${rule}: ${fault}`))
      }
    }
    expect(found).toEqual([])
  })

const HEAD = '<h1>一页</h1>'
/** A page that breaks each rule, and what is told of it; `both` is for both languages. */
const BROKEN: Record<string, { main: string; told: string; both?: boolean }[]> = {
  'has one first heading, and none skips a level': [
    { main: '<h2>前</h2><h1>一页</h1>', told: 'the first is “前”' },
    { main: `${HEAD}<h1>又一页</h1>`, told: 'not one heading of level 1' },
    { main: `${HEAD}<h3>小节</h3>`, told: '“小节” of level 3 after level 1' },
  ],
  'has links of one name that lead to one place': [
    {
      main: `${HEAD}<a href="http://a.invalid/1/">引用</a><a href="http://a.invalid/2/">引用</a>`,
      told: '“引用” leads to http://a.invalid/1/ and to http://a.invalid/2/',
    },
    { main: `${HEAD}<a href="http://a.invalid/1/">→</a>`, told: 'no words for http://a.invalid/1/' },
  ],
  'says nothing twice in a row': [
    {
      main: `${HEAD}<p id="p">原文</p><ul aria-labelledby="p"><li>一条</li></ul>`,
      told: '“原文” StaticText, list',
    },
    {
      main: `${HEAD}<button aria-label="任务 1 引育并举" title="引育并举">1</button>`,
      told: '“引育并举” is the name and the description of a button',
    },
  ],
  'reads no loose letter': [
    { main: `${HEAD}<p><span aria-hidden="true">…</span>药</p>`, told: '“药”' },
    { main: `${HEAD}<p>见 <a href="http://a.invalid/">湾</a></p>`, told: '“湾”' },
  ],
  'is read in the voice of its language': [
    { main: `${HEAD}<p lang="en">中文 in English</p>`, told: '“中文 in English” in en' },
    { main: `${HEAD}<p>Read on in English</p>`, told: '“Read on in English” in zh' },
    { main: `${HEAD}<p lang="">anything at all</p>`, told: '“anything at all” in no language' },
  ],
  'has landmarks that can be told apart': [
    { main: `${HEAD}<nav>一</nav><nav aria-label="二">二二</nav>`, told: 'navigation: “”, “二”' },
  ],
  'has tables with a name and short heads': [
    { main: `${HEAD}<table><tr><th>一</th><td>二</td></tr></table>`, told: 'a table without a name' },
    {
      main: `${HEAD}<table aria-label="表"><tr><th scope="row">${'长'.repeat(24)}</th><td>二</td></tr></table>`,
      told: `“${'长'.repeat(24)}” is a long head of a row`,
    },
  ],
  'has lists that stay lists': [
    { main: `${HEAD}<ul style="list-style: none"><li>一条</li></ul>`, told: '“一条” shows no marker' },
    { main: `${HEAD}<ul role="list"></ul>`, told: 'an empty list' },
  ],
  'says in both languages what is for both': [
    { main: `${HEAD}<button>深色</button>`, told: 'button of main: 深色 | ', both: true },
    { main: `${HEAD}<p>只有中文</p>`, told: 'paragraph of main: 只有中文 | ', both: true },
  ],
}

const SOUND = `${HEAD}<nav aria-label="路">一 二</nav><ul style='list-style-type: ""'><li>一条</li></ul>
  <p><a href="http://a.invalid/1/">引用<span class="hidden">：任务 1</span></a> <span lang="en">Cited here</span></p>
  <table aria-label="表"><tr><th scope="row">单位</th><td><a href="http://a.invalid/2/">任务 1</a></td></tr>
  <tr><th scope="row">处</th><td><a href="http://a.invalid/3/">任务 1</a></td></tr></table>`

const made = (main: string) =>
  `<!doctype html><html lang="zh-Hans"><title>一页</title><main>${main}</main></html>`

test('each rule tells what breaks it, and nothing of a sound page', async ({ page }) => {
  expect(Object.keys(BROKEN).sort()).toEqual(Object.keys(RULES).sort())
  for (const [rule, cases] of Object.entries(BROKEN))
    for (const { main, told, both } of cases) {
      await page.setContent(made(main))
      expect(brokenRules(await heardTree(page), both ?? false)[rule], main).toContain(told)
    }
  await page.setContent(made(SOUND))
  expect(brokenRules(await heardTree(page), false)).toEqual({})
})

test('what is heard is written a line a breath, with the voice where it changes', async ({ page }) => {
  await page.setContent(
    made(`${HEAD}<nav aria-label="路"><ul><li><a href="/" aria-current="page">首页</a></li></ul></nav>
      <p>见<a href="/" lang="en">English</a>。</p><label><input type="checkbox" checked>附英文</label>
      <table aria-label="表"><tr><th>单位</th><th>任务</th></tr><tr><th>区经委</th><td>1、2</td></tr></table>`),
  )
  expect(heardLines(await heardTree(page))).toEqual([
    'page “[zh] 一页”',
    'main',
    '  heading 1: 一页',
    '  navigation “路”',
    '    list, 1 items',
    '      • ⟨link 首页, current page⟩',
    '  end of navigation',
    '  见⟨link [en] English⟩[zh] 。',
    '  ⟨checkbox 附英文, checked⟩',
    '  table “表”, 2 rows, 2 columns',
    '    row 1',
    '      columnheader: 单位',
    '      columnheader: 任务',
    '    row 2',
    '      rowheader (of column “单位”): 区经委',
    '      cell (of row “区经委”) (of column “任务”): 1、2',
    '  end of table',
    'end of main',
  ])
})
