/** Where in the document a clause stands, as each language writes it. */

import type { Bilingual, Locale } from '../../locale.ts'
import { bareTitle } from '../../model/labels.ts'
import type { Clause, ClauseNumber, Policy } from '../../model/types.ts'

/** The heading, or the name that a zone has in the text, in quotation marks. */
function quoted({ segments, label }: Clause, locale: Locale): string {
  const words = bareTitle(segments.find(({ role }) => role)?.text[locale] ?? label[locale])
  return `“${singled(words)}”`
}

/** Marks within quotation marks are single ones (GB/T 15834—2011; the same in American English). */
export const singled = (words: string): string => words.replaceAll('“', '‘').replaceAll('”', '’')

/**
 * The place of a clause in its document, to stand after the document's number; null for the notice, which is cited as a
 * document itself, and for the title, which stands for the whole document.
 *
 * Only numbers that the text prints are cited (`第六部分第（七）项`, `Part 6, item (7)`): the measures, principles and targets
 * have none, so they are named by their own words. What stands in quotation marks is printed there.
 */
export function locatorOf(policy: Policy, clause: Clause): Bilingual | null {
  const zh = chinese(policy, clause)
  const en = english(policy, clause)
  return zh === null || en === null ? null : { zh, en }
}

/** @throws Error when the clause has no parent; the outline gives one to every kind that is asked here. */
function parentOf(policy: Policy, clause: Clause): Clause {
  if (clause.parent === null) throw new Error(`${clause.id} has no parent to be cited by`)
  return policy.clause(clause.parent)
}

/** The printed numbers down to a clause: `第六部分第（七）项`, `Part 6, item (7)`. A clause without a number has those of its parent. */
export function printedNumbers(policy: Policy, clause: Clause, locale: Locale): string {
  const before = clause.parent === null ? '' : printedNumbers(policy, parentOf(policy, clause), locale)
  return clause.number?.printed ? before + ownNumber[locale](clause.kind, clause.number) : before
}

const ownNumber: Record<Locale, (kind: Clause['kind'], number: ClauseNumber) => string> = {
  zh: (kind, { printed }) => (kind === 'part' ? `第${printed}部分` : `第（${printed}）项`),
  en: (kind, { digits }) => (kind === 'part' ? `Part ${digits}` : `, item (${digits})`),
}

function chinese(policy: Policy, clause: Clause): string | null {
  const parentLocator = () => chinese(policy, parentOf(policy, clause))
  switch (clause.kind) {
    case 'notice':
    case 'title':
      return null
    case 'preamble':
      return '引言'
    // The whole text of its part, which bears the title.
    case 'statement':
      return parentLocator()
    // Not 首段: the paragraphs of 五、产业布局 are this edition's.
    case 'opening':
      return `${parentLocator()}总述`
    case 'target':
      return `${parentLocator()}${clause.label.zh}`
    case 'units':
      return `${printedNumbers(policy, clause, 'zh')}责任单位`
    // The parts of the last page, by their names in GB/T 9704—2012.
    case 'signature':
      return '落款'
    case 'copy-list':
      return '抄送机关'
    case 'imprint':
      return '印发机关和印发日期'
    case 'part':
    case 'principle':
    case 'domain':
    case 'zone':
    case 'task':
    case 'measure':
    case 'safeguard':
      return printedNumbers(policy, clause, 'zh') + quoted(clause, 'zh')
  }
}

function english(policy: Policy, clause: Clause): string | null {
  const parentLocator = () => english(policy, parentOf(policy, clause))
  switch (clause.kind) {
    case 'notice':
    case 'title':
      return null
    case 'preamble':
    case 'signature':
    case 'imprint':
      return clause.kind
    case 'copy-list':
      return 'copy list'
    case 'statement':
      return parentLocator()
    case 'opening':
      return `opening of ${parentLocator()}`
    case 'target':
      return `${printedNumbers(policy, clause, 'en')}, ${clause.label.en.toLowerCase()}`
    case 'units':
      return `${printedNumbers(policy, clause, 'en')}, responsible units`
    case 'part':
    case 'principle':
    case 'domain':
    case 'zone':
    case 'task':
    case 'measure':
    case 'safeguard':
      return `${printedNumbers(policy, clause, 'en')}, ${quoted(clause, 'en')}`
  }
}
