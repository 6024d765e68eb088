/** The code alone, where its caption stands beside it as text: on a card, in a kit, embedded in a page. A few kilobytes of SVG. */
import { modulesPath, QUIET_ZONE, qrSymbol } from './symbol.ts'

/** @param address what the code says */
export function bareQr(address: string): string {
  const symbol = qrSymbol(address)
  const width = symbol.modules.size + 2 * QUIET_ZONE
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${width}" width="${width}mm" height="${width}mm" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M0 0h${width}v${width}H0z"/>`,
    `<path d="${modulesPath(symbol, 1, QUIET_ZONE)}"/>`,
    '</svg>\n',
  ].join('')
}
