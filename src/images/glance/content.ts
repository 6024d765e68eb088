/** What the picture says, in one language: read from the policy, drawn and put into words elsewhere. */
import { policyWords } from '../../i18n/document-words.ts'
import { glanceStrings } from '../../i18n/glance.ts'
import { homeStrings } from '../../i18n/home.ts'
import { ui } from '../../i18n/index.ts'
import { capitalized } from '../../language/words.ts'
import type { Locale } from '../../locale.ts'
import { sumIn } from '../../model/amounts.ts'
import { clauseNumber } from '../../model/labels.ts'
import { sectionTies } from '../../model/questions/section-ties.ts'
import type { Basis, Clause, Kind, Policy, Target } from '../../model/types.ts'
import { noticeLines } from '../../notice.ts'
import { absolute, pagePath, segmentPath, titledPagePath } from '../../urls.ts'

/** Something of the policy, with a place in the text. */
export interface Item {
  /** Id of the clause; of a figure, its segment and what it measures. */
  id: string
  label: string
  /** Digits of its number in the text; empty where the text numbers nothing. */
  number: string
  /** Below the root of the site. */
  path: string
}

export interface Figure extends Item {
  year: number
  /** 亿元, for the length of a bar. */
  yi: number
  /** Before the digits, the digits, after them: `RMB`, `50`, `billion`. */
  amount: readonly [before: string, digits: string, after: string]
}

/** One indicator over the years. Never added to the other: the text does not say that one is a part of the other. */
export interface Series {
  /** With the verb of the text: 产业规模突破. */
  caption: string
  figures: readonly Figure[]
}

export interface Zone extends Item {
  drawsOn: string
  toBe: string
  /** True for the zone that is built on the core. */
  onCore: boolean
}

export interface GlanceTie {
  /** Ids of the two, in the order of the text. */
  ids: readonly [string, string]
  basis: Basis
  /** `Biomaterials and Task 7: text`. */
  title: string
  path: string
}

export interface GlanceContent {
  locale: Locale
  title: string
  series: readonly Series[]
  /** Over each group. */
  titles: Record<'domains' | 'zones' | 'tasks' | 'safeguards', string>
  /** Domains and zones in a word, by id. */
  short: ReadonlyMap<string, string>
  domains: readonly Item[]
  core: Item & { words: string }
  zones: readonly Zone[]
  tasks: readonly Item[]
  safeguards: readonly Item[]
  ties: readonly GlanceTie[]
  /** Number and date of the document. */
  issued: string
  /** What this edition is, and that its address is not for print while there is no host. */
  standing: readonly string[]
  /** Where the site is. */
  site: string
}

const tied: readonly Kind[] = ['domain', 'zone', 'task']

/** @throws when a domain, zone or place that the picture needs is missing; the checks of the model see to that. */
export function glanceContent(policy: Policy, locale: Locale): GlanceContent {
  const strings = glanceStrings[locale]
  const t = ui(locale)
  const d = policyWords(policy, locale)
  const ofKind = (kind: Kind) => policy.clauses.filter((clause) => clause.kind === kind)
  const item = (clause: Clause): Item => ({
    id: clause.id,
    label: clause.label[locale],
    number: clause.number?.digits ?? '',
    path: pagePath(clause, locale),
  })

  return {
    locale,
    title: policy.document.title[locale],
    series: series(policy, locale),
    titles: {
      domains: t.domainsTitle(d),
      zones: t.zonesTitle(d),
      tasks: t.tasksTitle(d),
      safeguards: t.safeguardsTitle(d),
    },
    short: new Map(policy.clauses.flatMap(({ id, short }) => (short ? [[id, short[locale]]] : []))),
    domains: ofKind('domain').map(item),
    core: core(policy, locale),
    zones: ofKind('zone').map((clause) => ({ ...item(clause), ...zoneWords(policy, clause.id, locale) })),
    tasks: ofKind('task').map(item),
    safeguards: ofKind('safeguard').map(item),
    ties: ties(policy, locale),
    issued: strings.issued(d),
    standing: noticeLines(policy.document, locale),
    site: strings.site + absolute(titledPagePath('at-a-glance', locale)),
  }
}

function find<T extends { id: string }>(list: readonly T[], id: string): T {
  const found = list.find((x) => x.id === id)
  if (!found) throw new Error(`the picture needs ${id}`)
  return found
}

function series({ clauses, targets }: Policy, locale: Locale): Series[] {
  const { industryScale, manufacturingOutput, amount } = homeStrings[locale]
  const [before = '', after = ''] = amount.split('#')
  const figures = (measure: 'industryScale' | 'manufacturingOutput'): Figure[] =>
    targets.map((target: Target) => {
      const clause = find(clauses, target.clause)
      const yi = target[measure]
      return {
        id: `${target.clause}.${measure}`,
        label: clause.label[locale],
        number: '',
        path: segmentPath(clause, target.segment, locale),
        year: target.year,
        yi,
        amount: [before.trim(), String(sumIn[locale](yi)), after.trim()],
      }
    })
  return [
    { caption: industryScale, figures: figures('industryScale') },
    { caption: manufacturingOutput, figures: figures('manufacturingOutput') },
  ]
}

function core(policy: Policy, locale: Locale): GlanceContent['core'] {
  const { place, segment, words } = policy.industrialLayout.core
  const layout = find(policy.clauses, 'layout')
  return {
    id: place,
    label: find(policy.places, place).label[locale],
    number: '',
    path: segmentPath(layout, segment, locale),
    words: capitalized(words[locale]),
  }
}

function zoneWords(policy: Policy, id: string, locale: Locale): Pick<Zone, 'drawsOn' | 'toBe' | 'onCore'> {
  const { core, zones } = policy.industrialLayout
  const words = zones.find(({ zone }) => zone === id)
  if (!words) throw new Error(`the picture needs words on ${id}`)
  return {
    drawsOn: words.drawsOn[locale],
    toBe: words.toBe[locale],
    onCore: find(policy.places, core.place).zones.includes(id),
  }
}

function ties(policy: Policy, locale: Locale): GlanceTie[] {
  const strings = glanceStrings[locale]
  const clauses = new Map(policy.clauses.map((clause) => [clause.id, clause]))
  const belongs = (section: string) => tied.some((kind) => clauses.get(section)?.kind === kind)
  const name = (id: string) => {
    const clause = find(policy.clauses, id)
    return clauseNumber(clause, locale) ?? clause.label[locale]
  }
  return sectionTies(policy, belongs)
    .filter(({ sections }) => sections.some((id) => clauses.get(id)?.kind !== 'task'))
    .map(({ sections: [one, other], basis, links }) => ({
      ids: [one, other],
      basis,
      title: strings.tie(name(one), name(other), strings.basis[basis]),
      path: ground(policy, other, links, locale),
    }))
}

/** Where the tie can be read: the sentence that names the other, or the clause on the later section's page that shows the reason. */
function ground(
  policy: Policy,
  section: string,
  links: ReturnType<typeof sectionTies>[number]['links'],
  locale: Locale,
): string {
  const [first] = links
  if (!first) throw new Error(`a tie of ${section} has no link`)
  const stated = links.find(({ link }) => link.basis === 'text')
  const to = find(policy.clauses, first.link.to)
  const clause = find(policy.clauses, stated?.clause ?? (to.section === section ? to.id : first.clause))
  // Reasons of a whole section stand at the end of its page, those of a measure beside it.
  const anchor = stated?.link.segment ?? (clause.id === section ? 'ties' : clause.id)
  return `${pagePath(clause, locale)}#${anchor}`
}
