/** A <Title> holds what stands between 《 》, and nothing else is one; the English has as many. */
import type { Check } from '../assemble/draft.ts'
import { partsOf } from '../parse/runs.ts'

export const titles: Check = (draft, report) => {
  const rule = 'titles'
  for (const { id, runs, text } of draft.policy.clauses.flatMap(({ segments }) => segments)) {
    const zh = partsOf(runs.zh)
    const asMarked = zh.map((part) =>
      typeof part === 'string' ? part.replace(/[《》]/g, '') : `《${part.title}》`,
    )
    if (asMarked.join('') !== text.zh)
      report({
        ...draft.at(id, 'zh'),
        rule,
        message: `${id}: expected a <Title> just inside each 《 》, found ${asMarked.join('')}`,
      })
    const [expected, found] = [zh, partsOf(runs.en)].map(
      (parts) => parts.filter((part) => typeof part !== 'string').length,
    )
    if (text.en && found !== expected)
      report({
        ...draft.at(id, 'en'),
        rule,
        message: `${id}: expected ${expected} <Title> as in zh, found ${found}`,
      })
  }
}
