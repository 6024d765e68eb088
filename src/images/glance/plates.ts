/** Both plates as files: drawn by Typst, in the colors of the site, once for as long as nothing that they are made from changes. */
import { kept } from '../../cache/content-cache.ts'
import { type Locale, languageTag } from '../../locale.ts'
import type { Policy } from '../../model/types.ts'
import { readText } from '../../read-text.ts'
import { palette } from '../../styles/palette.ts'
import { absolute, titledPagePath } from '../../urls.ts'
import { cacheKey } from '../drawing/cache-key.ts'
import { withLinkNames } from '../drawing/link-names.ts'
import { png } from '../drawing/png.ts'
import { typeset, typesetPdf } from '../drawing/typeset.ts'
import { withMetadata } from '../metadata.ts'
import { atAGlance, atAGlanceWords } from './at-a-glance.ts'
import { relations, relationsWords } from './relations.ts'
import { standalone } from './standalone.ts'

const drawnWith = cacheKey('images/glance')

/** Of each plate its template, what that reads, the same in words, and the width of its PNG in pixels. */
const plates = {
  'at-a-glance': {
    template: readText('src/images/glance/at-a-glance.typ'),
    width: 1080,
    read(policy: Policy, locale: Locale) {
      const data = atAGlance(policy, locale)
      return { data, words: atAGlanceWords(data) }
    },
  },
  relations: {
    template: readText('src/images/glance/relations.typ'),
    // A4 at 300 dots an inch.
    width: 2480,
    read(policy: Policy, locale: Locale) {
      const data = relations(policy, locale)
      return { data, words: relationsWords(data) }
    },
  },
} as const

export const plateNames = ['at-a-glance', 'relations'] as const satisfies readonly (keyof typeof plates)[]
export type Plate = (typeof plateNames)[number]
export const schemes = ['light', 'dark'] as const satisfies readonly (keyof typeof palette)[]
type Scheme = (typeof schemes)[number]

/** An SVG that needs no font, says its words to those who do not see them, and its edition and terms to programs. */
export async function plateSvg(
  plate: Plate,
  policy: Policy,
  locale: Locale,
  scheme: Scheme,
): Promise<Buffer> {
  const page = absolute(titledPagePath('at-a-glance', locale))
  const drawn = (await drawnPlate(plate, policy, locale, scheme)).toString('utf8')
  return Buffer.from(withMetadata(drawn, policy, page, [locale]))
}

async function drawnPlate(plate: Plate, policy: Policy, locale: Locale, scheme: Scheme): Promise<Buffer> {
  const { template, read } = plates[plate]
  const { data, words } = read(policy, locale)
  const drawn = { ...data, colors: palette[scheme] }
  const said = { lang: languageTag[locale], title: data.title, words, links: linkNames(data) }
  return kept.get({ how: drawnWith, plate, drawn, words }, async () =>
    Buffer.from(standalone(typeset(template, drawn), said)),
  )
}

interface Linked {
  title: string
  document: string
  address: string
  textPath: string
}

/** What each link of a plate leads to, by address. */
export function linkNames(data: Linked): Map<string, string> {
  const links = new Map([[data.address, data.title]])
  for (const [path, name] of [[data.textPath, data.document] as const, ...linksIn(data)]) {
    const address = absolute(path)
    const known = links.get(address)
    // A sentence has two targets, and may name several zones.
    links.set(address, known && known !== name ? `${known}\n${name}` : name)
  }
  return links
}

interface Place {
  path: string
  says: string
  label: string
  by: string
  amount: readonly string[]
}

/** Paths of all that has a place in the text, each with what stands there. */
function linksIn(value: unknown): [path: string, name: string][] {
  if (typeof value !== 'object' || value === null) return []
  const { path, says, label, by, amount = [] }: Partial<Place> = value
  const name = says ?? label ?? [by, ...amount].filter(Boolean).join(' ')
  return [
    ...(path === undefined ? [] : [[path, name] satisfies [string, string]]),
    ...Object.values(value).flatMap(linksIn),
  ]
}

export async function platePng(
  plate: Plate,
  policy: Policy,
  locale: Locale,
  scheme: Scheme,
): Promise<Buffer> {
  const svg = (await drawnPlate(plate, policy, locale, scheme)).toString('utf8')
  const { width } = plates[plate]
  return kept.get({ how: drawnWith, svg, width }, () => png(svg, width))
}

/** PDF/UA-1, on paper. */
export function platePdf(plate: Plate, policy: Policy, locale: Locale): Promise<Buffer> {
  const { template, read } = plates[plate]
  const drawn = { ...read(policy, locale).data, colors: palette.light }
  return kept.get({ how: drawnWith, plate, pdf: drawn }, async () =>
    Buffer.from(withLinkNames(typesetPdf(template, drawn), linkNames(drawn))),
  )
}
