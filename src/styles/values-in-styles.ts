/**
 * At build time, puts the colors of the palette in the place of `--palette: …`, and the line at the foot of printed pages in the place
 * of `"{foot-zh}"`. The second CSS cannot do: the margin of a page prints only text that is written in the style sheet.
 */
import type { Plugin } from 'vite'
import type { z } from 'zod'
import { ui } from '../i18n/index.ts'
import type { Locale } from '../locale.ts'
import { documentSchema, editionsSchema } from '../model/facts/schemas.ts'
import { readYaml } from '../model/facts/yaml.ts'
import type { DocumentFacts, Edition } from '../model/types.ts'
import { readContent } from '../read-content.ts'
import { withPalette } from './palette.ts'

/** What a foot names. */
export type Named = Pick<DocumentFacts, 'shortTitle'> & { edition: Edition }

function feet({ shortTitle, edition }: Named): Record<string, string> {
  const foot = (unofficial: string, locale: Locale) =>
    `${unofficial} · ${shortTitle[locale]} · ${ui(locale).editionLine(edition.date, edition.fingerprint)}`
  const [zh, en] = [ui('zh').unofficial, ui('en').unofficial]
  return { 'foot-zh': foot(zh, 'zh'), 'foot-en': foot(en, 'en'), 'foot-both': foot(`${zh} ${en}`, 'zh') }
}

/**
 * `"{foot-zh}"` becomes the words.
 * @throws where a name is not known
 */
export function withFacts(css: string, named: Named): string {
  const known = feet(named)
  return css.replace(/"\{([\w-]+)\}"/g, (_, name: string) => {
    const words = known[name]
    if (words === undefined)
      throw new Error(
        `"{${name}}" is none of ${Object.keys(known).join(', ')} (src/styles/values-in-styles.ts)`,
      )
    return JSON.stringify(words)
  })
}

/** Undefined where a file is wrong: findings stop the build where the policy is read, all of them at once. */
function readNamed(): Named | undefined {
  const content = readContent()
  const read = <T>(file: string, schema: z.ZodType<T>) =>
    readYaml(file, content.get(file) ?? '', schema, () => undefined)?.value
  const document = read('document.yaml', documentSchema)
  const edition = read('changes.yaml', editionsSchema)?.at(-1)
  return document && edition && { shortTitle: document.shortTitle, edition }
}

export function valuesInStyles(): Plugin {
  // Read with the first style sheet, for all of them; a change of the content restarts the server, and with it this.
  let named: Named | undefined
  return {
    name: 'values-in-styles',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.css') || id.includes('node_modules')) return undefined
      named ??= readNamed()
      return named && { code: withFacts(withPalette(code), named), map: null }
    },
  }
}
