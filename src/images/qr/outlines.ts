/** Turns what Typst has set into plain paths, which every program that opens SVG understands: no font, no reference, no group. */
import { Resvg } from '@resvg/resvg-js'

/** `a b c d e f` of an SVG matrix. */
type Matrix = [number, number, number, number, number, number]

const numbers = (list: string): number[] => list.split(' ').map(Number)

/** A minus separates as well as a space. */
const packed = (list: readonly number[]): string => list.join(' ').replaceAll(' -', '-')

function matrix(list: string | undefined): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = list ? numbers(list) : []
  return [a, b, c, d, e, f]
}

const product = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]

/**
 * Absolute path data, moved and in whole units; relative, which is half as long. It begins at an absolute place, for what stands
 * before it is unknown here.
 */
function moved(path: string, [a, b, c, d, e, f]: Matrix): string {
  let result = ''
  let [startX, startY, fromX, fromY] = [0, 0, 0, 0]
  for (const [, command = '', list = ''] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    if (command === 'Z') {
      fromX = startX
      fromY = startY
      result += 'z'
      continue
    }
    const given = numbers(list.trim())
    const placed: number[] = []
    let [toX, toY] = [fromX, fromY]
    for (let i = 0; i + 1 < given.length; i += 2) {
      const [x = 0, y = 0] = given.slice(i, i + 2)
      toX = Math.round(a * x + c * y + e)
      toY = Math.round(b * x + d * y + f)
      placed.push(toX - fromX, toY - fromY)
    }
    fromX = toX
    fromY = toY
    if (command === 'M') {
      startX = toX
      startY = toY
      result += `M${packed([toX, toY])}`
    } else result += `${command.toLowerCase()}${packed(placed)}`
  }
  return result
}

/**
 * @param svg of filled shapes and outlined letters
 * @param placed scale and offset that bring it to whole units
 * @returns path data by color
 */
export function outlines(svg: string, placed: Matrix): Map<string, string> {
  // Resolves references and shorthands: groups with a matrix and filled absolute paths are left.
  const plain = new Resvg(svg, { font: { loadSystemFonts: false } }).toString()
  const found = new Map<string, string>()
  const stack = [placed]
  for (const [tag, transform, fill, path] of plain.matchAll(
    /<g(?: transform="matrix\(([^)]*)\)")?>|<\/g>|<path fill="([^"]*)" stroke="none" d="([^"]*)"/g,
  )) {
    const here = stack.at(-1) ?? placed
    if (tag === '</g>') stack.pop()
    else if (fill !== undefined && path !== undefined)
      found.set(fill, `${found.get(fill) ?? ''}${moved(path, here)}`)
    else stack.push(product(here, matrix(transform)))
  }
  return found
}
