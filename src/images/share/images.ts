/**
 * The picture of every page. This is the one place that decides it: a clause has its label and first words, any other page its
 * title and description. A page without a picture stops the build.
 */
import { aboutStrings } from '../../i18n/about.ts'
import { directionStrings } from '../../i18n/directions.ts'
import { downloadStrings } from '../../i18n/downloads.ts'
import { glanceStrings } from '../../i18n/glance.ts'
import { glossaryStrings } from '../../i18n/glossary.ts'
import { homeStrings } from '../../i18n/home.ts'
import { ui } from '../../i18n/index.ts'
import { kitStrings } from '../../i18n/kit.ts'
import { parallelStrings } from '../../i18n/parallel.ts'
import { searchStrings } from '../../i18n/search.ts'
import { unitStrings } from '../../i18n/units.ts'
import { type Locale, locales } from '../../locale.ts'
import { clauseNumber } from '../../model/labels.ts'
import type { Policy, Unit } from '../../model/types.ts'
import { pagePath, sectionFolders, unitPath } from '../../urls.ts'
import { cardImage, sectionImage } from './clause-image.ts'
import { beginning } from './first-words.ts'
import type { ShareImage } from './image.ts'

export const shareImages = (policy: Policy): ShareImage[] => [
  ...bilingualPages(policy),
  ...policy.clauses.map((clause) => cardImage(policy, clause)),
  ...locales.flatMap((locale) => [
    home(policy, locale),
    ...titledPages(policy, locale),
    ...sectionFolders.flatMap(({ kind }) =>
      policy.clauses
        .filter((c) => c.kind === kind)
        .map((c) => sectionImage(policy, c, pagePath(c, locale), locale)),
    ),
    ...policy.units.map((unit) => unitPage(policy, unit, locale)),
  ]),
]

/** Pages with a title and a description, below the folder of a language: a new one is a line here. */
function titledPages({ document }: Policy, locale: Locale): ShareImage[] {
  const t = ui(locale)
  const pages: [path: string, title: string, description: string][] = [
    ['text/', t.textTitle, t.textDescription],
    ['domains/', t.domainsTitle, t.domainsIntro],
    ['zones/', t.zonesTitle, t.zonesIntro],
    ['tasks/', t.tasksTitle, t.tasksIntro],
    ['safeguards/', t.safeguardsTitle, t.safeguardsIntro],
    ['at-a-glance/', glanceStrings[locale].title, glanceStrings[locale].description],
    ['directions/', directionStrings[locale].title, directionStrings[locale].description],
    ['units/', t.unitsTitle, unitStrings[locale].description],
    ['glossary/', glossaryStrings[locale].title, glossaryStrings[locale].description],
    ['search/', searchStrings[locale].title, searchStrings[locale].description],
    ['downloads/', downloadStrings[locale].title, downloadStrings[locale].description],
    ['kit/', kitStrings.title[locale], kitStrings.description[locale]],
    ['about/', aboutStrings.title[locale], aboutStrings.description[locale]],
  ]
  return pages.map(([path, title, description]) => ({
    page: `${locale}/${path}`,
    locale,
    type: 'website',
    numeral: null,
    eyebrow: document.number[locale],
    title,
    titleBelow: null,
    words: beginning(description, locale),
  }))
}

const home = ({ document }: Policy, locale: Locale): ShareImage => ({
  page: `${locale}/`,
  locale,
  type: 'website',
  numeral: null,
  eyebrow: document.number[locale],
  title: document.title[locale],
  titleBelow: null,
  words: beginning(homeStrings[locale].about, locale),
})

const bilingualPages = (policy: Policy): ShareImage[] => [
  { ...home(policy, 'zh'), page: '', titleBelow: policy.document.title.en },
  {
    ...home(policy, 'zh'),
    page: 'parallel/',
    title: parallelStrings.title.zh,
    titleBelow: parallelStrings.title.en,
    words: beginning(parallelStrings.description.zh, 'zh'),
  },
]

/** What a unit answers for, by number. */
function unitPage({ clauses }: Policy, unit: Unit, locale: Locale): ShareImage {
  const t = ui(locale)
  const answered = clauses
    .filter((c) => unit.clauses.includes(c.id))
    // The figure stays with its word.
    .map((c) => (clauseNumber(c, locale) ?? c.label[locale]).replace(' ', '\u00a0'))
  return {
    page: `${locale}/${unitPath(unit.id)}`,
    locale,
    type: 'website',
    numeral: null,
    eyebrow: t.responsibleUnits,
    title: unit.label[locale],
    titleBelow: null,
    words: beginning(`${unitStrings[locale].answersFor}${t.colon}${answered.join(t.comma)}`, locale),
  }
}
