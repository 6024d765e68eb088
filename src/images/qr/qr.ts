/** QR codes of the clauses' cards, with a caption in both languages: SVG, and PNG for print. Black on white in every scheme. */
import type { ContentCache } from '../../cache/content-cache.ts'
import { escapeHtml } from '../../escape-html.ts'
import type { Clause, Policy } from '../../model/types.ts'
import { readText } from '../../read-text.ts'
import { absolute, cardPath } from '../../urls.ts'
import { cacheKey } from '../drawing/cache-key.ts'
import { png } from '../drawing/png.ts'
import { typeset } from '../drawing/typeset.ts'
import { type Caption, caption, captionText } from './caption.ts'
import { outlines } from './outlines.ts'
import { modulesPath, QUIET_ZONE, qrSymbol } from './symbol.ts'

/** Width of the PNG in pixels. */
const PNG_WIDTH = 1024

/** Side of a module in units of the drawing, fine enough for the letters in whole units. */
const MODULE = 50

const template = readText('src/images/qr/caption.typ')
const drawnWith = cacheKey('images/qr')

/** The code of a clause's card and its caption; kept, for it takes longer than the rest of a page. */
export async function qrSvg(clause: Clause, policy: Policy, cache: ContentCache): Promise<string> {
  const address = absolute(cardPath(clause.id))
  const says = caption(clause, policy)
  const svg = await cache.get({ how: drawnWith, address, says }, async () =>
    Buffer.from(drawQr(address, says)),
  )
  return svg.toString('utf8')
}

/** The same as PNG, {@link PNG_WIDTH} wide. */
export async function qrPng(clause: Clause, policy: Policy, cache: ContentCache): Promise<Buffer> {
  const svg = await qrSvg(clause, policy, cache)
  return cache.get({ how: drawnWith, svg, PNG_WIDTH }, () => png(svg, PNG_WIDTH))
}

/** @returns an SVG whose code and quiet zone are a square as wide as the drawing, with the caption below */
export function drawQr(address: string, says: Caption): string {
  const symbol = qrSymbol(address)
  const dark = symbol.modules.size
  const width = dark + 2 * QUIET_ZONE

  const set = typeset(template, { ...says, width: dark })
  const captionHeight = Number(/viewBox="0 0 \S+ ([\d.]+)"/.exec(set)?.[1])
  const height = Math.ceil(width + captionHeight + QUIET_ZONE)
  const letters = outlines(set, [MODULE, 0, 0, MODULE, QUIET_ZONE * MODULE, width * MODULE])

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width * MODULE} ${height * MODULE}" width="${width}mm" height="${height}mm" role="img">`,
    `<title>${escapeHtml(address)}</title>`,
    `<desc>${escapeHtml(captionText(says))}</desc>`,
    `<path fill="#fff" d="M0 0h${width * MODULE}v${height * MODULE}H0z"/>`,
    `<path shape-rendering="crispEdges" d="${modulesPath(symbol, MODULE, QUIET_ZONE * MODULE)}"/>`,
    ...[...letters].map(([fill, path]) => `<path fill="${fill}" d="${path}"/>`),
    '</svg>\n',
  ].join('\n')
}
