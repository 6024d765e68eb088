/** The last page: what the file says of itself. */
import { Paragraph } from 'docx'
import { documentStrings } from '../../../i18n/documents.ts'
import type { About } from '../about.ts'
import type { Languages } from '../reading.ts'
import { link, run } from './runs.ts'

export const aboutPage = (about: readonly About[], languages: Languages): Paragraph[] => [
  new Paragraph({
    style: 'AboutHeading',
    children: languages.map((locale, index) =>
      run(`${index > 0 ? '\u2002' : ''}${documentStrings[locale].about}`, locale),
    ),
  }),
  ...languages.flatMap((locale, index) =>
    (about[index]?.facts ?? []).map(
      ({ label, value, href }) =>
        new Paragraph({
          style: 'Fact',
          children: [
            run(`${label}\t`, locale),
            ...(value === href ? [] : [run(value, locale)]),
            ...(href
              ? [link(href, [run(value === href ? href : ` ${href}`, 'en', { style: 'Hyperlink' })])]
              : []),
          ],
        }),
    ),
  ),
]
