/** Editors and Git of other machines: the same text, whatever bytes it came in. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readContent } from '../../src/read-content.ts'
import { readText } from '../../src/read-text.ts'
import { content } from '../support/content.ts'

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'text-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('a mark before the text (BOM) and ends of lines as Windows has them are no text', () => {
  const file = join(emptyFolder(), 'a.txt')
  writeFileSync(file, '\uFEFF一\r\n二\n\uFEFF三\r\n')
  expect(readText(file)).toBe('一\n二\n\uFEFF三\n')
})

test('content is read as text', () => {
  const folder = emptyFolder()
  for (const name of readdirSync('src/content').filter((file) => /\.\w+$/.test(file)))
    writeFileSync(
      join(folder, name),
      `\uFEFF${readFileSync(join('src/content', name), 'utf8').replaceAll('\n', '\r\n')}`,
    )
  const read = readContent(folder)
  expect(read.size).toBeGreaterThan(10)
  for (const [path, text] of read) expect(text, path).toBe(content.get(path))
})
