/**
 * At build time, puts the colors of the palette in the place of `--palette: …`, and the line at the foot of printed pages in the place
 * of `"{foot-zh}"`. The second CSS cannot do: the margin of a page prints only text that is written in the style sheet.
 */
import type { Plugin } from 'vite'
import { ui } from '../i18n/index.ts'
import { dayIn } from '../language/days.ts'
import { documentSchema } from '../model/facts/schemas.ts'
import { readYaml } from '../model/facts/yaml.ts'
import type { DocumentFacts } from '../model/types.ts'
import { readContent } from '../read-content.ts'
import { withPalette } from './palette.ts'

const feet = ({ number, dates }: DocumentFacts): Record<string, string> => ({
  'foot-zh': `${ui('zh').unofficial} · ${number.zh} · ${dayIn.zh(dates.issued)}`,
  'foot-en': `${ui('en').unofficial} · ${number.en} · ${dayIn.en(dates.issued)}`,
  'foot-card': `${ui('zh').unofficial} ${ui('en').unofficial} · ${number.zh} · ${dates.issued}`,
})

/**
 * `"{foot-zh}"` becomes the words.
 * @throws where a name is not known
 */
export function withFacts(css: string, document: DocumentFacts): string {
  const known = feet(document)
  return css.replace(/"\{([\w-]+)\}"/g, (_, name: string) => {
    const words = known[name]
    if (words === undefined)
      throw new Error(
        `"{${name}}" is none of ${Object.keys(known).join(', ')} (src/styles/values-in-styles.ts)`,
      )
    return JSON.stringify(words)
  })
}

/** Undefined where the file is wrong: findings stop the build where the policy is read, all of them at once. */
function readDocument(): DocumentFacts | undefined {
  const source = readContent().get('document.yaml') ?? ''
  return readYaml('document.yaml', source, documentSchema, () => undefined)?.value
}

export function valuesInStyles(): Plugin {
  // Read with the first style sheet, for all of them; a change of the content restarts the server, and with it this.
  let document: DocumentFacts | undefined
  return {
    name: 'values-in-styles',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.css') || id.includes('node_modules')) return undefined
      document ??= readDocument()
      return document && { code: withFacts(withPalette(code), document), map: null }
    },
  }
}
