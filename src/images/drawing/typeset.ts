/** Sets pages with Typst, which breaks Chinese lines and spaces Chinese punctuation as it should be. */
import { readFileSync } from 'node:fs'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { fontFile } from './fonts.ts'

let compiler: NodeCompiler | undefined

/**
 * Reads 45 MB of fonts, once. Typst also knows its own fonts and those of the machine, but of two with the same name and weight it
 * takes the one it was given.
 */
function typst(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    fontArgs: [{ fontBlobs: ([300, 400, 600] as const).map((weight) => readFileSync(fontFile(weight))) }],
  })
  return compiler
}

/**
 * @param template Typst source; reads its data as `json(bytes(sys.inputs.data))`
 * @returns an SVG in which every letter is an outline: it needs no font
 * @throws with the compiler's messages when the template is at fault
 */
export const typeset = (template: string, data: unknown): string => typst().plainSvg(compile(template, data))

/**
 * The same as PDF/UA-1.
 *
 * @throws also when the document is no PDF/UA-1
 */
export const typesetPdf = (template: string, data: unknown): Uint8Array =>
  typst().pdf(compile(template, data), { pdfStandard: 'ua-1' })

function compile(template: string, data: unknown): NodeTypstDocument {
  const compiled = typst().compile({
    mainFileContent: template,
    inputs: { data: JSON.stringify(data) },
  })
  const problems = compiled.takeDiagnostics()
  if (problems || !compiled.result)
    throw new Error(`Typst: ${problems?.shortDiagnostics.map(({ message }) => message).join('; ')}`)
  return compiled.result
}
