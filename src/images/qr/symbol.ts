/** The code itself (ISO/IEC 18004): which modules are dark, and their outline. */
import QRCode, { type QRCode as QRSymbol } from 'qrcode'

/** Modules of white on every side that a reader may rely on. */
export const QUIET_ZONE = 4

/** Levels of error correction that a printed code may have, strongest first: H mends 30 % of the symbol, M 15 %. */
const LEVELS = ['H', 'Q', 'M'] as const

/** The smallest symbol for a text at level M, at the strongest level that needs no larger one. */
export function qrSymbol(text: string): QRSymbol {
  const smallest = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const strongest = LEVELS.values()
    .map((errorCorrectionLevel) => QRCode.create(text, { errorCorrectionLevel }))
    .find(({ version }) => version === smallest.version)
  return strongest ?? smallest
}

/**
 * Path data of the dark modules, a rectangle for each run of them in a row.
 *
 * @param module side of a module
 * @param origin where the first module begins, on both axes
 */
export function modulesPath({ modules }: QRSymbol, module: number, origin: number): string {
  const { size } = modules
  const runs: string[] = []
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      if (!modules.get(row, column)) continue
      let end = column + 1
      while (end < size && modules.get(row, end)) end++
      const width = (end - column) * module
      runs.push(`M${origin + column * module} ${origin + row * module}h${width}v${module}h${-width}z`)
      column = end
    }
  return runs.join('')
}
