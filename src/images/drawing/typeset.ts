/** Sets pages with Typst, which breaks Chinese lines and spaces Chinese punctuation as it should be. */
import { readFileSync } from 'node:fs'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { fontFile, sansFiles } from './fonts.ts'

const fonts = {
  serif: ([300, 400, 600] as const).map(fontFile),
  sans: sansFiles,
}
/** Which fonts a template is set in: each compiler has one kind, so that neither stands in for the other. */
export type Faces = keyof typeof fonts

const compilers: Partial<Record<Faces, NodeCompiler>> = {}

/**
 * Reads tens of MB of fonts, once. Typst also knows its own fonts and those of the machine, but of two with the same name and
 * weight it takes the one it was given.
 */
function typst(faces: Faces): NodeCompiler {
  compilers[faces] ??= NodeCompiler.create({
    fontArgs: [{ fontBlobs: fonts[faces].map((file) => readFileSync(file)) }],
  })
  return compilers[faces]
}

/**
 * @param template Typst source; reads its data as `json(bytes(sys.inputs.data))`
 * @returns an SVG in which every letter is an outline: it needs no font
 * @throws with the compiler's messages when the template is at fault
 */
export const typeset = (template: string, data: unknown): string =>
  typst('serif').plainSvg(compile(template, data, 'serif'))

/**
 * The same as PDF/UA-1.
 *
 * @throws also when the document is no PDF/UA-1
 */
export const typesetPdf = (template: string, data: unknown, faces: Faces = 'serif'): Uint8Array =>
  typst(faces).pdf(compile(template, data, faces), { pdfStandard: 'ua-1' })

function compile(template: string, data: unknown, faces: Faces): NodeTypstDocument {
  const compiled = typst(faces).compile({
    mainFileContent: template,
    inputs: { data: JSON.stringify(data) },
  })
  const problems = compiled.takeDiagnostics()
  if (problems || !compiled.result)
    throw new Error(`Typst: ${problems?.shortDiagnostics.map(({ message }) => message).join('; ')}`)
  return compiled.result
}
