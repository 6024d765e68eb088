/** `datapackage.json`: valid by the standard, and true of the files that it lists. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { dataPackage } from '../../../src/files/data/data-package.ts'
import { bytesOf, files, responseOf } from '../../../src/files/register.ts'
import { editionDate, fingerprint } from '../../../src/model/questions/edition.ts'
import { policy } from '../../../src/policy.ts'

type Package = ReturnType<typeof dataPackage>

const profile = JSON.parse(readFileSync(join(import.meta.dirname, 'frictionless/datapackage.json'), 'utf8'))
// The profile has keywords of its own, for forms.
const ajv = new Ajv({ strict: false, allErrors: true })
addFormats(ajv)
ajv.addFormat('textarea', true)
const isValid = ajv.compile(profile)

const text = async (path: string): Promise<string> => {
  const file = files.find((one) => one.path === path)
  if (!file) throw new Error(`no file ${path}`)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(file))
}
const json = async (): Promise<Package> => JSON.parse(await text('data/datapackage.json'))
const published = await json()
const listed = published.resources.map((resource) => resource.path)

test('is valid by the profile of the standard', () => {
  isValid(published)
  expect(isValid.errors).toBeNull()
})

describe('the profile refuses', () => {
  const breakages: Record<string, (broken: Package) => void> = {
    'a package of nothing': (p) => Object.assign(p, { resources: [] }),
    'a file without a name': (p) => Reflect.deleteProperty(p.resources[0] ?? {}, 'name'),
    'a license that is neither named nor found': (p) => Object.assign(p, { licenses: [{ title: 'x' }] }),
    'a path out of the folder': (p) => Object.assign(p.resources[0] ?? {}, { path: '../policy.json' }),
    'a checksum that is none': (p) => Object.assign(p.resources[0] ?? {}, { hash: 'sha256:x' }),
    'a table without columns': (p) =>
      Object.assign(p.resources.find(({ type }) => type) ?? {}, { schema: {} }),
    'a day that is no instant': (p) => Object.assign(p, { created: '2026-11-28' }),
  }
  for (const [name, damage] of Object.entries(breakages))
    test(name, async () => {
      const broken = await json()
      damage(broken)
      expect(isValid(broken)).toBe(false)
    })
})

test('says its edition, its license and its source', () => {
  expect(published.version).toMatch(/^20\d\d\.[1-9]\d?\.[1-9]\d?\+[0-9a-f]{12}$/)
  expect(published.version).toContain(fingerprint(policy))
  expect(published.created).toBe(`${editionDate(policy)}T00:00:00Z`)
  expect(published.licenses).toMatchObject([{ name: 'CC-BY-4.0', path: policy.document.license.url }])
  expect(published.sources.at(-1)).toMatchObject({ version: `sha256:${policy.document.sourceSha256}` })
})

test('lists every other file of its folder, once', () => {
  const folder = files.map(({ path }) => path).filter((path) => /^data\//.test(path))
  expect(listed.map((path) => `data/${path}`).toSorted()).toEqual(
    folder.filter((path) => path !== 'data/datapackage.json').toSorted(),
  )
})

test.each(published.resources)('$path: size, checksum and type are those of the file', async (resource) => {
  const file = files.find(({ path }) => path === `data/${resource.path}`)
  if (!file) throw new Error(`no file ${resource.path}`)
  const response = await responseOf(file)
  const bytes = new Uint8Array(await response.arrayBuffer())
  expect(resource.bytes).toBe(bytes.length)
  expect(resource.hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`)
  expect(resource.mediatype).toBe(response.headers.get('content-type'))
})

const tables = published.resources.filter(({ path }) => /\.[ct]sv$/.test(path))

test('every table is one of them, and says what each column holds', () => {
  expect(tables.map(({ path }) => path)).toHaveLength(5)
  for (const { path, type, schema } of published.resources)
    expect
      .soft([type, schema !== undefined], path)
      .toEqual(tables.some((table) => table.path === path) ? ['table', true] : [undefined, false])
})

test.each(tables)('$path, read as its dialect says, has the columns of its schema', async (resource) => {
  const { path, dialect, schema } = resource
  const { delimiter, lineTerminator } = dialect as { delimiter: string; lineTerminator: string }
  const content = await text(`data/${path}`)
  const rows: string[][] = parse(content, {
    bom: true,
    delimiter,
    record_delimiter: lineTerminator,
    quote: path.endsWith('.csv') ? '"' : false,
  })
  const [header = [], ...records] = rows
  const fields = schema?.fields ?? []
  expect(fields.map(({ name }) => name)).toEqual(header)
  for (const { name, description } of fields)
    expect.soft(description, name).toMatch(/\p{Script=Han}.* \/ [A-Z]/u)

  const column = (name: string) => records.map((row) => row[header.indexOf(name)] ?? '')
  for (const { name, constraints, format } of fields) {
    if (constraints) expect.soft(new Set(column(name))).toEqual(new Set(constraints.enum))
    if (format === 'uri')
      expect.soft(column(name).filter((cell) => cell !== '' && !URL.canParse(cell))).toEqual([])
  }
  for (const key of schema?.primaryKey ?? []) {
    expect(column(key)).not.toContain('')
    expect(new Set(column(key)).size).toBe(records.length)
  }
})
