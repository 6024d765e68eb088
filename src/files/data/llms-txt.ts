/** `/llms.txt` (https://llmstxt.org): what the site is and where its text is to be had, for language models and those who feed them. */

import type { PublishedFile } from '../../file-kinds.ts'
import { downloadStrings, fileStrings } from '../../i18n/downloads.ts'
import { ui } from '../../i18n/index.ts'
import { type Bilingual, languageName, locales } from '../../locale.ts'
import type { Policy } from '../../model/types.ts'
import { absolute } from '../../urls.ts'

/**
 * @param files every published file; Markdown comes first, since it is the text itself
 * @param notice the unofficial-edition line
 */
export function llmsTxt(policy: Policy, files: readonly PublishedFile[], notice: Bilingual): string {
  const { shortTitle, title, number } = policy.document
  const [zh, en] = [ui('zh'), ui('en')]
  return sections(
    `# ${shortTitle.en} / ${shortTitle.zh}`,
    `> ${title.en} (${number.en}); ${title.zh}（${number.zh}）. The Chinese text in full, with an English translation sentence by sentence.`,
    `${notice.en} ${en.datesLine} ${en.validityLine}`,
    `${notice.zh}${zh.datesLine}${zh.validityLine}`,
    '## Text',
    list(
      ...fileLinks(files.filter(({ kind }) => kind === 'md')),
      ...locales.map((l) =>
        link(`${ui(l).textTitle} (${languageName[l]})`, `${l}/text/`, ui(l).textDescription),
      ),
      link(`${en.parallel} / ${zh.parallel}`, 'parallel/', 'Chinese and English, sentence by sentence.'),
    ),
    '## Files and data',
    list(...fileLinks(files.filter(({ kind }) => kind !== 'md' && kind !== 'llms'))),
    '## Optional',
    list(
      ...locales.flatMap((l) => [
        link(downloadStrings[l].title, `${l}/downloads/`, downloadStrings[l].description),
        link(`${ui(l).glossary} (${languageName[l]})`, `${l}/glossary/`),
        link(`${ui(l).about} (${languageName[l]})`, `${l}/about/`),
      ]),
    ),
  )
}

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
