/**
 * The picture of every page. This is the one place that decides it: a clause has its label and first words, any other page its
 * title and description. A page without a picture stops the build.
 */
import { glanceContent } from '../../glance/content.ts'
import { briefStrings } from '../../i18n/brief.ts'
import { codeStrings } from '../../i18n/codes.ts'
import { documentWords, policyWords } from '../../i18n/document-words.ts'
import { homeStrings } from '../../i18n/home.ts'
import { ui } from '../../i18n/index.ts'
import { unitStrings } from '../../i18n/units.ts'
import { type Locale, locales } from '../../locale.ts'
import { clauseName } from '../../model/labels.ts'
import { type Field, isField } from '../../model/questions/brief.ts'
import type { Policy, Unit } from '../../model/types.ts'
import { titledPages } from '../../nav.ts'
import {
  briefPath,
  cardsPath,
  homePath,
  pagePath,
  sectionFolders,
  titledPagePath,
  unitPath,
} from '../../urls.ts'
import { cardImage, sectionImage } from './clause-image.ts'
import { onImage } from './first-words.ts'
import type { ShareImage } from './image.ts'

export const shareImages = (policy: Policy): ShareImage[] => [
  ...bilingualPages(policy),
  ...policy.clauses.map((clause) => cardImage(policy, clause)),
  ...locales.flatMap((locale) => [
    home(policy, locale),
    ...ofTitledPages(policy, locale),
    ...sectionFolders.flatMap(({ kind }) =>
      policy.clauses
        .filter((c) => c.kind === kind)
        .map((c) => sectionImage(policy, c, pagePath(c, locale), locale)),
    ),
    ...policy.clauses.filter(isField).map((field) => briefPage(policy, field, locale)),
    ...policy.units.map((unit) => unitPage(policy, unit, locale)),
  ]),
]

/** Pages with a title and a description; side by side is one for both languages. */
const ofTitledPages = (policy: Policy, locale: Locale): ShareImage[] =>
  Object.values(titledPages(policy, locale))
    .filter(({ path }) => path.startsWith(homePath(locale)))
    .map(({ path, title, description }) => ({
      page: path,
      locale,
      type: 'website',
      numeral: null,
      eyebrow: policy.document.number[locale],
      title,
      titleBelow: null,
      words: onImage(description, locale),
      ...(path === titledPagePath('at-a-glance', locale) && {
        eyebrow: title,
        series: glanceContent(policy, locale).targets.series,
      }),
    }))

const home = (policy: Policy, locale: Locale): ShareImage => ({
  page: homePath(locale),
  locale,
  type: 'website',
  numeral: null,
  eyebrow: policy.document.number[locale],
  title: policy.document.title[locale],
  titleBelow: null,
  words: onImage(homeStrings[locale].about(policyWords(policy, locale)), locale),
})

function bilingualPages(policy: Policy): ShareImage[] {
  const [zh, en] = [titledPages(policy, 'zh').parallel, titledPages(policy, 'en').parallel]
  return [
    { ...home(policy, 'zh'), page: '', titleBelow: policy.document.title.en },
    {
      ...home(policy, 'zh'),
      page: zh.path,
      title: zh.title,
      titleBelow: en.title,
      words: onImage(zh.description, 'zh'),
    },
    {
      ...home(policy, 'zh'),
      page: cardsPath,
      title: codeStrings.title.zh,
      titleBelow: codeStrings.title.en,
      words: onImage(codeStrings.description.zh(documentWords(policy.document, 'zh')), 'zh'),
    },
  ]
}

/** What is on the sheet of a domain or zone. */
const briefPage = ({ document }: Policy, field: Field, locale: Locale): ShareImage => ({
  page: briefPath(field, locale),
  locale,
  type: 'website',
  numeral: null,
  eyebrow: briefStrings[locale].name,
  title: field.label[locale],
  titleBelow: null,
  words: onImage(
    briefStrings[locale].description(documentWords(document, locale), field.label[locale]),
    locale,
  ),
})

/** What a unit answers for, by number. */
function unitPage({ clauses }: Policy, unit: Unit, locale: Locale): ShareImage {
  const t = ui(locale)
  const answered = clauses
    .filter((c) => unit.clauses.includes(c.id))
    // The figure stays with its word.
    .map((c) => clauseName(c, locale).replace(' ', '\u00a0'))
  return {
    page: unitPath(unit.id, locale),
    locale,
    type: 'website',
    numeral: null,
    eyebrow: t.responsibleUnits,
    title: unit.label[locale],
    titleBelow: null,
    words: onImage(`${unitStrings[locale].answersFor}${t.colon}${answered.join(t.comma)}`, locale),
  }
}
