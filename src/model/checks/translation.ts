/** Every segment, label, reason and definition has English that is English: present, without Han characters, without words the policy does not use. */
import type { Check } from '../assemble/draft.ts'
import { GLOSSARY_FILE } from '../facts/glossary.ts'
import type { Position } from '../findings.ts'

/** Runs of Han characters, CJK and full-width punctuation. */
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]+/gu

/** The text has no 应当, 必须 or 不得, and no subject. */
const FORBIDDEN = /\b(?:shall|must|we)\b/gi

export const translation: Check = (draft, report) => {
  const { facts, policy } = draft
  const rule = 'translation'
  const noChinese = (at: Position, name: string, en: string) => {
    for (const [found] of en.matchAll(CHINESE))
      report({
        ...at,
        rule,
        message: `${name}: expected English only, found "${found}" in "${en.slice(0, 60)}"`,
      })
  }

  for (const { id, text } of policy.clauses.flatMap((c) => c.segments)) {
    const at = draft.at(id, 'en')
    const expected = `${id}: expected English for "${text.zh.slice(0, 20)}"`
    if (!text.en) report({ ...at, rule, message: `${expected}, found nothing` })
    else if (text.en === text.zh) report({ ...at, rule, message: `${expected}, found it untranslated` })
    else noChinese(at, id, text.en)
    for (const [found] of text.en.matchAll(FORBIDDEN))
      report({ ...at, rule, message: `${id}: expected the voice of the policy, found "${found}"` })
  }
  for (const { id, label, at } of facts.outline.flatMap((s) => s.clauses))
    if (label?.en) noChinese(at, `label of ${id}`, label.en)
  for (const { from, to, reason, at } of facts.editorialLinks)
    noChinese(at, `reason of ${from} – ${to}`, reason.en)
  for (const [id, { en, source, at }] of facts.definitions) {
    noChinese(at, `definition of ${id}`, en)
    if (source !== 'ours') noChinese(at, `source of ${id}`, source.name.en)
  }
  for (const { id, en, variants, line } of facts.glossary)
    for (const words of [en, ...variants]) noChinese({ file: GLOSSARY_FILE, line }, id, words)
}
