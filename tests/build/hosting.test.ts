/** What the build tells hosts is what the table says, whichever way a host reads it; and no page asks for more. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { HOST_FILES, headersFile } from '../../src/hosting/headers-file.ts'
import { cacheClassOf, cacheControl, headers, mediaTypeOf } from '../../src/hosting/table.ts'
import { all, builtDocuments, parseDocument } from '../support/dom.ts'
import { offenders } from '../support/offenders.ts'
import { builtFiles } from '../support/pages.ts'

const files = builtFiles().filter((file) => !HOST_FILES.includes(file))

type Rules = [path: string, values: [name: string, value: string][]][]

/** Rules of a `_headers`: a path, and below it, indented, its headers. */
const parse = (text: string): Rules =>
  text
    .trim()
    .split(/\n(?=\S)/)
    .map((rule) => {
      const [path = '', ...lines] = rule.trim().split('\n')
      return [
        path,
        lines.map((line) => [...(/^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) ?? [])] as [string, string]),
      ]
    })

const matches = (rule: string, path: string) =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule

/** As Netlify does it: the last rule that has a header. */
const lastWins = (rules: Rules, path: string) =>
  Object.fromEntries(rules.filter(([rule]) => matches(rule, path)).flatMap(([, values]) => values))

/** As Cloudflare Pages does it: all of them, with commas. */
function joined(rules: Rules, path: string): Record<string, string> {
  const values = rules.filter(([rule]) => matches(rule, path)).flatMap(([, own]) => own)
  return Object.fromEntries(
    [...Map.groupBy(values, ([name]) => name)].map(([name, same]) => [
      name,
      same.map(([, value]) => value).join(', '),
    ]),
  )
}

/** Files of which a host would say something else than the table does. */
const wrongIn = (text: string, base = '/') => {
  const rules = parse(text)
  return files.filter((file) => {
    const expected = { ...headers, 'Cache-Control': cacheControl[cacheClassOf(file)] }
    return [file, file.replace(/(^|\/)index\.html$/, '$1')].some((path) =>
      [lastWins, joined].some((read) => {
        const said = read(rules, base + path)
        return JSON.stringify(Object.entries(said).sort()) !== JSON.stringify(Object.entries(expected).sort())
      }),
    )
  })
}

test('_headers says of every file what the table says, at the root and under a path', () => {
  const built = readFileSync('dist/_headers', 'utf8')
  expect(wrongIn(built)).toEqual([])
  expect(wrongIn(headersFile(files, '/policy/'), '/policy/')).toEqual([])
  // Cloudflare Pages reads no more.
  expect(parse(built).length).toBeLessThanOrEqual(100)
  for (const line of built.split('\n')) expect(line.length).toBeLessThanOrEqual(2000)
})

test('a header that is missing, and one that two rules have, are found', () => {
  const built = readFileSync('dist/_headers', 'utf8')
  expect(wrongIn(built.replace('  Referrer-Policy: same-origin\n', ''))).toEqual(files)
  expect(wrongIn(built.replace('/*\n', '/*\n  Cache-Control: no-cache\n')).length).toBeGreaterThan(0)
})

test('below /en/ a missing page answers in English', () => {
  expect(readFileSync('dist/_redirects', 'utf8')).toBe('/en/* /en/404.html 404\n')
  for (const [path, lang] of [
    ['404.html', 'zh-Hans'],
    ['en/404.html', 'en'],
  ] as const) {
    const document = parseDocument(readFileSync(`dist/${path}`, 'utf8'))
    expect(document.documentElement.getAttribute('lang')).toBe(lang)
    expect(all(document, 'main section').map((section) => section.getAttribute('lang'))).toEqual(
      lang === 'en' ? ['en', 'zh-Hans'] : ['zh-Hans', 'en'],
    )
    expect(all(document, 'h1').map((h1) => h1.closest('[lang]')?.getAttribute('lang'))).toEqual([lang])
  }
})

/** What a policy lets through, by directive. */
const sourcesOf = (policy: string) =>
  new Map(
    policy.split(';').map((directive): [string, string[]] => {
      const [name = '', ...sources] = directive.trim().split(' ')
      return [name, sources]
    }),
  )

/** What a page asks of its own policy and the header refuses; hashes are let through as all that is inline. */
function refused(page: string, header: string = headers['Content-Security-Policy']): string[] {
  const allowed = sourcesOf(header)
  return [...sourcesOf(page)].flatMap(([name, sources]) =>
    sources
      .map((source) => (source.startsWith("'sha256-") ? "'unsafe-inline'" : source))
      .filter((source) => !(allowed.get(name) ?? allowed.get('default-src') ?? []).includes(source))
      .map((source) => `${name} ${source}`),
  )
}

test('the header lets through whatever a page lets through', () => {
  const wrong = offenders(
    builtDocuments(),
    ({ path }) => `/${path}`,
    ({ document }) => {
      const policy = document.querySelector('meta[http-equiv="content-security-policy"]')
      expect(refused(policy?.getAttribute('content') ?? '')).toEqual([])
    },
  )
  expect(wrong).toEqual([])
  expect(refused("default-src 'none';script-src 'self' 'sha256-x';connect-src https://x.example")).toEqual([
    'connect-src https://x.example',
  ])
  expect(refused("script-src 'self' 'sha256-x'", "script-src 'self'")).toEqual(["script-src 'unsafe-inline'"])
})

test('what is kept for a year is what its address names by content', () => {
  for (const file of [
    '_astro/menu-DOitaCj8.js',
    '_astro/no-line.0a1b2c3d.css',
    'search/1e99a2f9ac/facts/en.json',
  ])
    expect(cacheClassOf(file), file).toBe('hashed')
  for (const file of [
    'sw.js',
    'index.html',
    'en/404.html',
    'search/labels.json',
    'search/1e99a2f9ac',
    'c/_astro/x.AAAAAAAA.js',
  ])
    expect(cacheClassOf(file), file).toBe('checked')
})

test('the table calls the files that the site publishes what its data package calls them, or what they are written in', () => {
  const { resources }: { resources: { path: string; mediatype: string }[] } = JSON.parse(
    readFileSync('dist/data/datapackage.json', 'utf8'),
  )
  expect(resources.length).toBeGreaterThan(10)
  const closer = new Set(['application/akn+xml', 'application/schema+json'])
  for (const { path, mediatype } of resources)
    expect
      .soft(mediaTypeOf(path).type, path)
      .toBe(closer.has(mediatype) ? mediatype.replace(/\w+\+/, '') : mediatype)
  expect(() => mediaTypeOf('x.exe')).toThrow('x.exe: no media type')
  expect(() => cacheClassOf('_astro/plain.js')).toThrow('no hash in its name')
})

test('npm start serves the list of checksums, which has no extension', async () => {
  const preview = spawn('node_modules/.bin/astro', ['preview', '--port', '4559'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  try {
    const address = await new Promise<string>((found) => {
      preview.stdout.on('data', (bytes) => {
        const [said] = /http:\/\/localhost:\d+/.exec(String(bytes)) ?? []
        if (said) found(said)
      })
    })
    const answer = await fetch(`${address}/SHA256SUMS`)
    expect([answer.status, await answer.text()]).toEqual([200, readFileSync('dist/SHA256SUMS', 'utf8')])
    expect((await fetch(`${address}/zh/tasks/7/`)).status).toBe(200)
    expect((await fetch(`${address}/none/`)).status).toBe(404)
  } finally {
    preview.kill()
  }
})
