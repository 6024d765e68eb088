/** What stops a build says what is wrong, all of it, and nothing else. */
import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** A build that must fail: what it prints. */
function refused(cwd: string, env: Record<string, string> = {}): string {
  const { status, stdout, stderr } = spawnSync(join(process.cwd(), 'node_modules/.bin/astro'), ['build'], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  const said = `${stdout}${stderr}`
  expect(said).not.toMatch(/Hint|Browser APIs|Stack trace|^\s+at /m)
  return said
}

test('a fault in one file hides none in another, whoever would meet it first', () => {
  // Inside the project, for its packages are found from there.
  const copy = 'test-results/builds/broken'
  rmSync(copy, { recursive: true, force: true })
  for (const path of ['.browserslistrc', 'astro.config.ts', 'package.json', 'tsconfig.json', 'src'])
    cpSync(path, join(copy, path), { recursive: true })
  const file = (path: string) => join(copy, 'src/content', path)
  const edit = (path: string, from: string, to: string) =>
    writeFileSync(file(path), readFileSync(file(path), 'utf8').replace(from, to))
  edit('document.yaml', 'sourceSha256: ', 'sourceSha256: [')
  edit('en/task-4.mdx', 'section: ', 'section: *')
  edit('zh/task-3.mdx', '</Clause>', '{</Clause>')
  appendFileSync(file('outline.yaml'), '- {\n')
  const said = refused(copy)
  for (const found of [
    'document.yaml:',
    'outline.yaml:',
    'zh/task-3.mdx:',
    'en/task-4.mdx:2  [frontmatter] expected an anchor &task-4 before *task-4',
  ])
    expect(said).toContain(`src/content/${found}`)
})

test('a variable that makes no address', () => {
  expect(refused('.', { SITE: 'https://example.org/policy', BASE: 'C:/Git/policy/' })).toMatch(
    /^SITE="https:\/\/example\.org\/policy": expected .*\nBASE="C:\/Git\/policy\/": expected .*$/m,
  )
})
