/** The line of the zones, a schematic: the core at its top, below it a node for each zone. */
import { type Part, type Path, stroke } from './drawing.ts'

export interface Spine {
  x: number
  /** Height of the core. */
  y: number
  /** Radii of the core, of a zone on it, and of the other zones. */
  radii: { core: number; onCore: number; apart: number }
}

type OnCore = { onCore: boolean }

export const coreOf = ({ x, y, radii: { core: r } }: Spine): Part[] => [
  { kind: 'disc', x, y, r, fill: 'paper', stroke: { tone: 'accent', width: 2 } },
  { kind: 'disc', x, y, r: r / 2, fill: 'accent' },
]

export const nodeOf = ({ x, radii }: Spine, { onCore }: OnCore, y: number): Part =>
  onCore
    ? { kind: 'disc', x, y, r: radii.onCore, fill: 'accent' }
    : { kind: 'disc', x, y, r: radii.apart, fill: 'paper', stroke: { tone: 'ink', width: 1.4 } }

/** From the core to a zone. */
export const branchTo = (spine: Spine, { onCore }: OnCore, y: number): Path => {
  const d = `M${spine.x} ${spine.y}V${y}`
  return onCore ? stroke(d, 'accent', 3) : stroke(d, 'soft')
}
