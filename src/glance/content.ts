/** What plate 1, the policy at a glance, says in one language: all of its words, read from the policy. Page and files lay them out. */
import { sectionsTiedBy } from '../finder/sentences.ts'
import { policyWords } from '../i18n/document-words.ts'
import { glanceStrings } from '../i18n/glance.ts'
import { homeStrings } from '../i18n/home.ts'
import { ui } from '../i18n/index.ts'
import { leftOutStrings } from '../i18n/left-out.ts'
import { capitalized } from '../language/words.ts'
import type { Locale } from '../locale.ts'
import { sumIn } from '../model/amounts.ts'
import { namedIn } from '../model/questions/named-in-clause.ts'
import type { Clause, Mention, Policy } from '../model/types.ts'
import { editionLine, noticeLines } from '../notice.ts'
import { absolute, segmentPath, titledPagePath } from '../urls.ts'
import { governing } from './governing.ts'
import { clausesOf, type Item, itemOf, unitsOf } from './items.ts'

export interface Figure {
  /** Segment and what it measures. */
  id: string
  /** `2025 年`, `By 2025`. */
  by: string
  /** 亿元, for the length of a bar. */
  yi: number
  /** Before the digits, the digits, after them: `RMB`, `50`, `billion`. */
  amount: readonly [before: string, digits: string, after: string]
  path: string
}

/** One indicator over the years. Never added to the other: the text does not say that one is a part of the other. */
export interface Series {
  /** With the verb of the text: 产业规模突破. */
  caption: string
  figures: readonly Figure[]
}

/** Phrases of the text under the verb that governs them. */
export interface Encouraged {
  /** With its object, before and after the phrases: 重点推进 … 产业化进程. */
  verb: readonly [before: string, after: string]
  phrases: readonly string[]
}

/** A task or safeguard with those who answer for it. */
export interface Answered extends Item {
  units: readonly Item[]
}

export interface Domain extends Item {
  /** All that its own clause names. */
  products: readonly Encouraged[]
  technologies: readonly string[]
  /** Zones named for it. */
  zones: readonly Item[]
  /** Tasks whose titles name it. */
  tasks: readonly Answered[]
}

export interface Zone extends Item {
  drawsOn: string
  /** Over the words: that they are a goal, or what is to be developed. */
  aim: string
  words: string
}

export interface Glance {
  locale: Locale
  title: string
  /** The policy. */
  document: string
  /** By whom and when. */
  issued: string
  number: string
  targets: { title: string; series: readonly Series[]; note: string }
  domains: { title: string; note: string; list: readonly Domain[] }
  layout: { title: string; core: Item; zones: readonly Zone[] }
  /** The other tasks, and the safeguards. */
  units: { title: string; groups: readonly { title: string; list: readonly Answered[] }[]; note: string }
  leftOut: { title: string; things: readonly string[]; note: string }
  /** What this edition is; that its address is not for print while there is no host; which edition it is. */
  standing: readonly string[]
  /** Of the page, in full: what the QR code says. */
  address: string
  /** Names of things, before them. */
  names: { core: string; zone: string; technologies: string; units: string }
  /** Between things in a row. */
  comma: string
}

/** @throws when a zone or place that the plate needs is missing; the checks of the model see to that. */
export function glanceContent(policy: Policy, locale: Locale): Glance {
  const s = glanceStrings[locale]
  const t = ui(locale)
  const d = policyWords(policy, locale)
  const home = homeStrings[locale]
  const leftOut = leftOutStrings[locale]
  const answered = (clause: Clause): Answered => ({
    ...itemOf(clause, locale),
    units: unitsOf(policy, clause.units, locale),
  })

  const domains = clausesOf(policy, 'domain').map(
    (clause): Domain => ({
      ...itemOf(clause, locale),
      ...namedBy(policy, clause, locale),
      zones: sectionsTiedBy(policy, clause.id, 'zone-name').map((zone) => itemOf(zone, locale)),
      tasks: sectionsTiedBy(policy, clause.id, 'task-title').map(answered),
    }),
  )
  const ofDomains = new Set(domains.flatMap(({ tasks }) => tasks.map(({ id }) => id)))
  const general = clausesOf(policy, 'task').filter(({ id }) => !ofDomains.has(id))

  return {
    locale,
    title: s.title,
    document: d.title,
    issued: s.issued(d),
    number: d.number,
    targets: { title: home.targets, series: series(policy, locale), note: home.chartNote },
    domains: { title: t.domainsTitle(d), note: leftOut.notPrograms, list: domains },
    layout: {
      title: t.zonesTitle(d),
      core: core(policy, locale),
      zones: clausesOf(policy, 'zone').map((clause) => ({
        ...itemOf(clause, locale),
        ...zoneWords(policy, clause.id, locale),
      })),
    },
    units: {
      title: s.whoAnswers,
      groups: [
        { title: s.otherTasks, list: general.map(answered) },
        { title: t.safeguards, list: clausesOf(policy, 'safeguard').map(answered) },
      ],
      note: s.unitsNote,
    },
    leftOut: {
      title: leftOut.title,
      things: [...leftOut.things, leftOut.period].map(capitalized),
      note: leftOut.notConfirmed,
    },
    standing: [...noticeLines(policy.document, locale), editionLine(policy, locale)],
    address: absolute(titledPagePath('at-a-glance', locale)),
    names: { core: s.core, zone: s.zone, technologies: s.technologies, units: t.responsibleUnits },
    comma: t.comma,
  }
}

function series({ targets, clause }: Policy, locale: Locale): Series[] {
  const { industryScale, manufacturingOutput, amount } = homeStrings[locale]
  const [before = '', after = ''] = amount.split('#')
  const figures = (measure: 'industryScale' | 'manufacturingOutput') =>
    targets.map(
      (target): Figure => ({
        id: `${target.clause}.${measure}`,
        by: glanceStrings[locale].by(target.year),
        yi: target[measure],
        amount: [before.trim(), String(sumIn[locale](target[measure])), after.trim()],
        path: segmentPath(clause(target.clause), target.segment, locale),
      }),
    )
  return [
    { caption: industryScale, figures: figures('industryScale') },
    { caption: manufacturingOutput, figures: figures('manufacturingOutput') },
  ]
}

function namedBy(policy: Policy, clause: Clause, locale: Locale): Pick<Domain, 'products' | 'technologies'> {
  const { products, technologies } = namedIn(policy, clause)
  const phrases = (mentions: readonly Mention[]) => mentions.map(({ phrase }) => phrase[locale])
  return {
    products: products.map((mentions) => ({
      verb: governing(policy, mentions, locale),
      phrases: phrases(mentions),
    })),
    technologies: phrases(technologies),
  }
}

function core(policy: Policy, locale: Locale): Item {
  const { place, segment, words } = policy.industrialLayout.core
  return {
    id: place,
    label: capitalized(words[locale]),
    number: null,
    path: segmentPath(policy.clause('layout'), segment, locale),
  }
}

function zoneWords(policy: Policy, id: string, locale: Locale): Omit<Zone, keyof Item> {
  const found = policy.industrialLayout.zones.find(({ zone }) => zone === id)
  if (!found) throw new Error(`the plate needs words on ${id}`)
  const { drawsOn, aim, words } = found
  return { drawsOn: drawsOn[locale], aim: glanceStrings[locale].aim[aim], words: words[locale] }
}
