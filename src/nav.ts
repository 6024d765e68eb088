/** The pages that the site leads to, each with its names in both languages: views, share images and llms.txt choose among them. */
import { aboutStrings } from './i18n/about.ts'
import { changeStrings } from './i18n/changes.ts'
import { directionStrings } from './i18n/directions.ts'
import { policyWords } from './i18n/document-words.ts'
import { downloadStrings } from './i18n/downloads.ts'
import { glanceStrings } from './i18n/glance.ts'
import { glossaryStrings } from './i18n/glossary.ts'
import { guideStrings } from './i18n/guide.ts'
import { ui } from './i18n/index.ts'
import { kitStrings } from './i18n/kit.ts'
import { parallelStrings } from './i18n/parallel.ts'
import { searchDescription, searchStrings } from './i18n/search.ts'
import { unitStrings } from './i18n/units.ts'
import type { Locale } from './locale.ts'
import type { Policy } from './model/types.ts'
import { type PageName, titledPagePath } from './urls.ts'

export interface TitledPage {
  /** In lists of pages. */
  name: string
  /** Its heading. */
  title: string
  /** Meta description. */
  description: string
  path: string
}

/** A new page is a line here. */
export function titledPages(policy: Policy, locale: Locale): Record<PageName, TitledPage> {
  const t = ui(locale)
  const d = policyWords(policy, locale)
  const page = (path: PageName, name: string, title: string, description: string): TitledPage => ({
    name,
    title,
    description,
    path: titledPagePath(path, locale),
  })
  const glance = glanceStrings[locale]
  const directions = directionStrings[locale]
  const guide = guideStrings[locale]
  const glossary = glossaryStrings[locale]
  const downloads = downloadStrings[locale]
  const kit = kitStrings.title[locale]
  const changes = changeStrings[locale].page
  return {
    text: page('text', t.text, t.textTitle, t.textDescription(d)),
    parallel: page(
      'parallel',
      t.parallel,
      parallelStrings.title[locale],
      parallelStrings.description[locale](d),
    ),
    domains: page('domains', t.domains, t.domainsTitle(d), t.domainsIntro(d)),
    zones: page('zones', t.zones, t.zonesTitle(d), t.zonesIntro(d)),
    tasks: page('tasks', t.tasks, t.tasksTitle(d), t.tasksIntro(d)),
    safeguards: page('safeguards', t.safeguards, t.safeguardsTitle(d), t.safeguardsIntro(d)),
    'at-a-glance': page('at-a-glance', glance.title, glance.title, glance.description(d)),
    directions: page('directions', t.directions, directions.title, directions.description(d)),
    units: page('units', t.units, t.unitsTitle, unitStrings[locale].description(d)),
    guide: page('guide', guide.title, guide.title, guide.description(d)),
    glossary: page('glossary', t.glossary, glossary.title, glossary.description(d)),
    search: page('search', t.search, searchStrings[locale].title, searchDescription[locale](d)),
    downloads: page('downloads', t.downloads, downloads.title, downloads.description(d)),
    kit: page('kit', kit, kit, kitStrings.description[locale](d)),
    changes: page('changes', changes.title, changes.title, changes.description),
    about: page('about', t.about, aboutStrings.title[locale], aboutStrings.description[locale]),
  }
}
