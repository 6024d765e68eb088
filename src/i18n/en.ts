/**
 * Interface strings, entry by entry those of the Chinese. The policy, its translation and its labels are not here but in
 * src/content; names, dates and counts of the document come from there through document-words.ts.
 */
import { counted } from '../language/counting.ts'
import { capitalized } from '../language/words.ts'
import type { zh } from './zh.ts'

export const en: typeof zh = {
  unofficial: 'Unofficial edition',
  unofficialLine: ({ number }) =>
    `Unofficial edition. The Chinese is checked character by character against ${number}; the English is an unofficial translation, and the Chinese prevails.`,
  editionName: (shortTitle) => `Unofficial edition of the ${shortTitle}`,
  editionLine: (date, fingerprint) => `Edition of ${date} · ${fingerprint}`,
  preview: 'Preview',
  previewLine: 'Preview: the permanent host is not chosen yet; print no address.',
  validityLine:
    'The text states no period of validity; this edition does not confirm whether it is in force.',
  datesLine: ({ days }) => `Drafted ${days.drafted}, forwarded ${days.issued}, and printed ${days.printed}.`,
  comma: ', ',
  colon: ': ',
  skip: 'Skip to content',
  mainNav: 'Main',
  home: 'Home',
  text: 'Full text',
  parallel: 'Side by side',
  domains: 'Domains',
  zones: 'Zones',
  tasks: 'Tasks',
  safeguards: 'Safeguards',
  directions: 'Directions',
  units: 'Units',
  glossary: 'Glossary',
  search: 'Search',
  about: 'About',
  downloads: 'Downloads',
  menu: 'Menu',
  ways: { read: 'Read', parts: 'By part', lookUp: 'Look up' },
  searchLabel: 'Search the text',
  searchSubmit: 'Search',
  themeLight: 'Switch to light',
  themeDark: 'Switch to dark',
  contents: 'Contents',
  outline: 'Outline of the text',
  breadcrumb: 'Breadcrumb',
  previous: {
    domain: 'Previous domain',
    zone: 'Previous zone',
    task: 'Previous task',
    safeguard: 'Previous safeguard',
  },
  next: { domain: 'Next domain', zone: 'Next zone', task: 'Next task', safeguard: 'Next safeguard' },
  otherLanguageShort: '中文',
  responsibleUnits: 'Responsible units',
  related: 'Related clauses',
  relatedCount: (n) => `${n} related`,
  judgedRelated: 'Related in our judgment (editorial)',
  names: 'Named here (text)',
  namedBy: 'Named by (text)',
  linkedByText: 'Text',
  linkedByEditors: 'Editors',
  via: 'via',
  basisNote:
    '“Text”: the policy itself names it, in the words quoted. “Editorial”: related in our judgment, with the reason.',
  placesOfZone: 'Facilities of this zone',
  domainsTitle: ({ count }) => `The ${counted(count.domain, 'key domain')}`,
  zonesTitle: ({ count, layout }) => `${capitalized(layout.pattern)}: the ${counted(count.zone, 'zone')}`,
  tasksTitle: ({ count }) => `The ${counted(count.task, 'main task')}`,
  safeguardsTitle: ({ count }) => `The ${counted(count.safeguard, 'safeguard')}`,
  unitsTitle: 'Responsible units',
  domainsIntro: ({ partOf }) =>
    `${partOf.domain} of the text. Each domain has a page with its wording and the zones, tasks and measures tied to it.`,
  zonesIntro: ({ partOf, layout }) => `${partOf.zone} of the text: ${layout.motto}, each with its page.`,
  tasksIntro: ({ partOf, count }) =>
    `${partOf.task} of the text: ${counted(count.task, 'task')} with ${counted(count.measure, 'measure')}, each task with its page.`,
  safeguardsIntro: ({ partOf, count }) =>
    `${partOf.safeguard} of the text: ${counted(count.safeguard, 'safeguard')} and the units responsible for them.`,
  textTitle: 'Full text',
  textDescription: ({ district, type, subject, number }) =>
    `Full English text of ${district}’s ${type} on ${subject} (${number}), with forwarding notice, signature, copy list and imprint.`,
  fullTextLink: 'Full text',
  parallelLink: 'Side by side',
}
