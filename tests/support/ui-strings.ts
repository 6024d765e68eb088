/** The strings of the interface as `src/i18n` has them: also those inside functions, which no test could call with everything. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import type { Locale } from '../../src/locale.ts'

export interface UiString {
  file: string
  /** Without the values that are put into it. */
  text: string
  /** As it stands in the source: a character written as `\u00a0` is meant. */
  written: string
  language: Locale
}

const FOLDER = 'src/i18n'

export const uiStrings = (): UiString[] =>
  readdirSync(FOLDER).flatMap((file) => stringsOf(file, readFileSync(join(FOLDER, file), 'utf8')))

export function stringsOf(file: string, source: string): UiString[] {
  const found: UiString[] = []
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest)
  const visit = (node: ts.Node): void => {
    if (isForMachines(node)) return
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node))
      found.push({
        file,
        text: node.text,
        written: node.getText(tree).replace(/^['"`}]|(?:['"`]|\$\{)$/g, ''),
        language: languageOf(node.text),
      })
    // The name of a property is none of the interface's words.
    if (ts.isPropertyAssignment(node)) visit(node.initializer)
    else ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** Names of modules, types, ids and languages. */
const isForMachines = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isTypeNode(node) ||
  ts.isNewExpression(node) ||
  (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken) ||
  (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === 'id')

/** A string without a Latin letter (`、`, ` · `) may be Chinese. */
const languageOf = (text: string): Locale =>
  /\p{Script=Latin}/u.test(text) && !/\p{Script=Han}/u.test(text) ? 'en' : 'zh'
