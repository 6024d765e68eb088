/**
 * What sentences of the interface say of the document: its name, its dates, how many of what it holds. All of it is read from
 * the policy, so that no sentence says another thing than the content.
 */
import { dayIn, daysIn } from '../language/days.ts'
import { namedIn } from '../language/named.ts'
import { inEach, type Locale } from '../locale.ts'
import { clauseNumber } from '../model/labels.ts'
import type { DocumentFacts, Kind, Policy } from '../model/types.ts'
import { once } from '../once.ts'

/** The document in one language. */
export interface DocumentWords
  extends Record<
    'title' | 'number' | 'type' | 'subject' | 'district' | 'city' | 'issuer' | 'drafter',
    string
  > {
  /** Title and number: `《…》（…）`, `… (…)`. */
  named: string
  /** Day of issue. */
  issued: string
  year: string
  /** Days as one sentence lists them. */
  days: Record<'drafted' | 'issued' | 'printed', string>
  /** Of the translation and the annotations. */
  license: string
}

export const documentWords = (document: DocumentFacts, locale: Locale): DocumentWords =>
  inBoth(document)[locale]

/** Every page and file says them. */
const inBoth = once((document: DocumentFacts) => inEach((locale) => wordsIn(document, locale)))

function wordsIn(document: DocumentFacts, locale: Locale): DocumentWords {
  const { dates, license } = document
  const [drafted = '', issued = '', printed = ''] = daysIn(
    [dates.drafted, dates.issued, dates.printed],
    locale,
  )
  return {
    title: document.title[locale],
    number: document.number[locale],
    type: document.type[locale],
    subject: document.subject[locale],
    district: document.district[locale],
    city: document.city[locale],
    issuer: document.issuer[locale],
    drafter: document.drafter[locale],
    named: namedIn[locale](document.title[locale], document.number[locale]),
    issued: dayIn[locale](dates.issued),
    year: dates.issued.slice(0, 4),
    days: { drafted, issued, printed },
    license: license.name,
  }
}

type Counted = 'part' | 'principle' | 'domain' | 'zone' | 'task' | 'measure' | 'safeguard'

/** The document and what is in it. */
export interface PolicyWords extends DocumentWords {
  count: Record<Counted | 'unit' | 'verbClass', number>
  /** Labels of the parts. */
  parts: readonly string[]
  /** The part that has the domains, the zones …: `第四部分`, `Part 4`. */
  partOf: Record<'domain' | 'zone' | 'task' | 'safeguard', string>
  /** The heading of the part that has the zones, as the language prints it. */
  layoutHeading: string
  targetYears: readonly number[]
  /** What the layout as a whole, and its zones together, are called. */
  layout: { pattern: string; motto: string }
}

export function policyWords(policy: Policy, locale: Locale): PolicyWords {
  const { clauses, units, verbClasses, targets, industrialLayout } = policy
  const ofKind = (kind: Kind) => clauses.filter((clause) => clause.kind === kind)
  const count = (kind: Counted) => ofKind(kind).length
  const parentOf = (kind: Counted) => clauses.find(({ id }) => id === ofKind(kind)[0]?.parent)
  const partOf = (kind: Counted): string => {
    const part = parentOf(kind)
    if (!part) return ''
    return locale === 'zh' ? `第${part.number?.printed}部分` : (clauseNumber(part, locale) ?? '')
  }
  return {
    ...documentWords(policy.document, locale),
    count: {
      part: count('part'),
      principle: count('principle'),
      domain: count('domain'),
      zone: count('zone'),
      task: count('task'),
      measure: count('measure'),
      safeguard: count('safeguard'),
      unit: units.length,
      verbClass: verbClasses.length,
    },
    parts: ofKind('part').map(({ label }) => label[locale]),
    partOf: {
      domain: partOf('domain'),
      zone: partOf('zone'),
      task: partOf('task'),
      safeguard: partOf('safeguard'),
    },
    layoutHeading: parentOf('zone')?.segments[0]?.text[locale] ?? '',
    targetYears: targets.map(({ year }) => year),
    layout: { pattern: industrialLayout.pattern[locale], motto: industrialLayout.motto[locale] },
  }
}
