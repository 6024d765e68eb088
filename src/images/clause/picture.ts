/** A clause as a picture to post: its whole words in one language or both, where they are from, and the code of its card. */
import type { ContentCache } from '../../cache/content-cache.ts'
import { briefStrings } from '../../i18n/brief.ts'
import { documentWords } from '../../i18n/document-words.ts'
import { capitalized } from '../../language/words.ts'
import type { Locale } from '../../locale.ts'
import { clauseNumber, numberedLabel } from '../../model/labels.ts'
import { withContents } from '../../model/questions/containment.ts'
import { blocksOf, blockText } from '../../model/structure.ts'
import type { Clause, Policy } from '../../model/types.ts'
import { editionLine, noticeLines } from '../../notice.ts'
import { locatorOf } from '../../quoting/citations/locator.ts'
import { type LanguageChoice, languageChoices } from '../../quoting/language-choices.ts'
import { readText } from '../../read-text.ts'
import { palette } from '../../styles/palette.ts'
import { absolute, cardPath } from '../../urls.ts'
import { cacheKey } from '../drawing/cache-key.ts'
import { indexedPng, type Shades } from '../drawing/indexed-png.ts'
import { typeset } from '../drawing/typeset.ts'
import { wholeWords } from '../drawing/whole-words.ts'
import { modulesPath, qrSymbol } from '../qr/symbol.ts'

/** In pixels. */
const WIDTH = 1080
/** A longer picture is a page, and the card is one already. */
const HIGHEST = 3.75 * WIDTH

/** Their edges as smooth as sixteen colors in all make them. */
const { paper, ink, accent, soft, line } = palette.light
const shades: Shades = {
  ground: paper,
  letters: [
    [ink, 7],
    [accent, 4],
    [soft, 3],
  ],
  plain: [line],
}

const template = readText('src/images/clause/picture.typ')
const drawnWith = cacheKey('images/clause')

/** @throws when it is too high */
export const pictureSvg = (policy: Policy, clause: Clause, choice: LanguageChoice): string =>
  typeset(template, pictureContent(policy, clause, languageChoices[choice]))

export const picturePng = (
  policy: Policy,
  clause: Clause,
  choice: LanguageChoice,
  cache: ContentCache,
): Promise<Buffer> =>
  cache.get({ how: drawnWith, says: pictureContent(policy, clause, languageChoices[choice]) }, () =>
    indexedPng(pictureSvg(policy, clause, choice), WIDTH, shades),
  )

/** What the template reads. */
export function pictureContent(policy: Policy, clause: Clause, locales: readonly Locale[]) {
  const address = absolute(cardPath(clause.id))
  const symbol = qrSymbol(address)
  const parent = clause.parent === null ? undefined : policy.clause(clause.parent)
  const inEach = (words: (locale: Locale) => readonly string[]) =>
    locales.flatMap((lang) =>
      words(lang).flatMap((text) => (text ? [{ lang, text: wholeWords(text, lang, policy) }] : [])),
    )
  return {
    kicker: inEach((l) => [
      clauseNumber(clause, l) ?? (parent ? numberedLabel(parent, l) : policy.document.number[l]),
    ]),
    texts: locales.map((lang) => ({ lang, blocks: wordsOf(policy, clause, lang) })),
    source: inEach((l) => [
      briefStrings[l].sourceLine(documentWords(policy.document, l)),
      capitalized(locatorOf(policy, clause)?.[l] ?? ''),
    ]),
    qr: modulesPath(symbol, 1, 0),
    qrSize: symbol.modules.size,
    address,
    edition: inEach((l) => [editionLine(policy, l)]),
    standing: inEach((l) => noticeLines(policy.document, l)),
    highest: HIGHEST,
    colors: palette.light,
  }
}

/** All that the clause contains, below a label of ours where it does not begin with a heading. */
function wordsOf(policy: Policy, clause: Clause, lang: Locale) {
  const blocks = withContents(policy.clauses, clause)
    .flatMap(blocksOf)
    .map((block) => ({
      form: block.form,
      level: block.level ?? null,
      words: blockText(block, lang),
    }))
  const label = { form: 'label', level: null, words: clause.label[lang] } as const
  return [...(blocks[0]?.form === 'heading' ? [] : [label]), ...blocks].map(({ words, ...block }, i) => ({
    ...block,
    lang,
    text: wholeWords(words, lang, policy),
    first: i === 0,
  }))
}
