/** `/llms.txt` (https://llmstxt.org): what the site is and where its text is to be had, for language models and those who feed them. */

import type { CitationStyle } from '../../citation-styles.ts'
import type { PublishedFile } from '../../file-kinds.ts'
import { fileStrings } from '../../i18n/downloads.ts'
import { ui } from '../../i18n/index.ts'
import { namedIn } from '../../language/named.ts'
import { type Bilingual, inEach, languageName, locales } from '../../locale.ts'
import { clauseName } from '../../model/labels.ts'
import type { Policy } from '../../model/types.ts'
import { titledPages } from '../../nav.ts'
import { datesLine } from '../../notice.ts'
import { ACCESS_DATE } from '../../quoting/citations/access-date.ts'
import { citationsOf } from '../../quoting/citations/index.ts'
import { rightsLines } from '../../rights.ts'
import { absolute, cardPath } from '../../urls.ts'

/**
 * @param files every published file; Markdown comes first, since it is the text itself
 * @param notice the unofficial-edition line
 */
export function llmsTxt(policy: Policy, files: readonly PublishedFile[], notice: Bilingual): string {
  const { document } = policy
  const { shortTitle, title, number } = document
  const [zh, en] = [ui('zh'), ui('en')]
  const citations = citationsOf(policy, null, {
    url: absolute(cardPath('title')),
    accessed: ACCESS_DATE,
  })
  const example = inEach((locale) => clauseName(policy.clause(document.example), locale))
  const pages = inEach((locale) => titledPages(policy, locale))
  return sections(
    `# ${shortTitle.en} / ${shortTitle.zh}`,
    `> ${namedIn.en(title.en, number.en)}; ${namedIn.zh(title.zh, number.zh)}. The Chinese text in full, with an English translation sentence by sentence.`,
    `${notice.en} ${datesLine(document, 'en')} ${en.validityLine}`,
    `${notice.zh}${datesLine(document, 'zh')}${zh.validityLine}`,
    list(...rightsLines(policy, 'en').map((line) => `- ${line}`)),
    [
      `To cite it, put in the day of access, and say that the English is unofficial. A clause has a number (${example.en}, ${example.zh}) and an address of its own for ever, ${absolute(cardPath(document.example))}; in the Markdown both follow its heading.`,
      list(...cited.map((style) => `- ${citations[style].text}`)),
    ].join('\n\n'),
    '## Text',
    list(
      ...fileLinks(files.filter(({ kind }) => kind === 'md')),
      ...locales.map((l) => {
        const { title, path, description } = pages[l].text
        return link(`${title} (${languageName[l]})`, path, description)
      }),
      link(
        `${pages.en.parallel.name} / ${pages.zh.parallel.name}`,
        pages.zh.parallel.path,
        'Chinese and English, sentence by sentence.',
      ),
    ),
    '## Files and data',
    list(...fileLinks(files.filter(({ kind }) => kind !== 'md' && kind !== 'llms'))),
    '## Optional',
    list(
      ...locales.flatMap((l) => {
        const { downloads, guide, glossary, about, changes } = pages[l]
        return [
          link(downloads.title, downloads.path, downloads.description),
          link(`${guide.name} (${languageName[l]})`, guide.path, guide.description),
          link(`${glossary.name} (${languageName[l]})`, glossary.path),
          link(`${about.name} (${languageName[l]})`, about.path),
          link(`${changes.name} (${languageName[l]})`, changes.path),
        ]
      }),
    ),
  )
}

/** In a sentence of either language, and in a list of references. */
const cited = ['official', 'english', 'gbt2025'] as const satisfies readonly CitationStyle[]

const sections = (...parts: string[]) => `${parts.join('\n\n')}\n`
const list = (...items: string[]) => items.join('\n')
const link = (name: string, path: string, note?: string) =>
  `- [${name}](${absolute(path)})${note ? `: ${note}` : ''}`

/** The first of a kind says what all of them are for. */
const fileLinks = (files: readonly PublishedFile[]): string[] =>
  files.map(({ path, kind }, i) =>
    link(
      path.replace(/^.*\//, ''),
      path,
      files[i - 1]?.kind === kind ? undefined : fileStrings[kind].purpose.en,
    ),
  )
