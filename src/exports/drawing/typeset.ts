/** Sets a page with Typst, which breaks Chinese lines and spaces Chinese punctuation as it should be. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontFiles } from './ingredients.ts'

let compiler: NodeCompiler | undefined

/**
 * @param template Typst source; reads its data as `json(bytes(sys.inputs.data))`
 * @returns an SVG in which every letter is an outline: it needs no font
 * @throws with the compiler's messages when the template is at fault
 */
export function typeset(template: string, data: unknown): string {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: fontFiles }] })
  const result = compiler.compile({
    mainFileContent: template,
    inputs: { data: JSON.stringify(data) },
  })
  const page = result.result
  if (!page) {
    const faults = result.takeDiagnostics()?.shortDiagnostics ?? []
    throw new Error(`Typst: ${faults.map(({ message }) => message).join('; ')}`)
  }
  return compiler.plainSvg(page)
}
