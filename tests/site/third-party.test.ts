/** What others made goes out with its license. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { licenseTexts, packagesOf, thirdParty, unnamedIn } from '../../src/third-party.ts'

test('each package says of itself the license that is named', () => {
  for (const { package: name, license, files } of thirdParty.filter(({ files }) => files.length > 0)) {
    const said: { license: string } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))
    // The packages of fonts name that of their script too.
    expect.soft(said.license.endsWith(license), `${name}: ${said.license}`).toBe(true)
    expect(files).not.toEqual([])
  }
})

test('the texts have the notice of each, and nothing of what no reader gets', () => {
  const texts = licenseTexts()
  for (const { name } of thirdParty) expect.soft(texts).toContain(`${name} (`)
  expect(texts.match(/Permission is hereby granted/g)?.length).toBeGreaterThanOrEqual(5)
  expect(texts).toContain('Apache License')
  expect(texts).toContain('SIL OPEN FONT LICENSE')
  expect(texts.length).toBeLessThan(60_000)
})

test('code of a package that is not named is found, wherever it is installed', () => {
  const ours = [
    '/srv/site/src/browser/menu.ts',
    '\0vite/preload-helper.js',
    '/srv/node_modules/pinyin-pro/index.js',
  ]
  expect(packagesOf(ours)).toEqual(['vite', 'pinyin-pro'])
  expect(unnamedIn(ours)).toEqual([])
  expect(
    unnamedIn([
      ...ours,
      '/srv/node_modules/a/node_modules/@b/c/d.js',
      '/srv/node_modules/.pnpm/e@1/node_modules/e/f.js',
    ]),
  ).toEqual(['@b/c', 'e'])
})
