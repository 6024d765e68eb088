import { expect, test } from 'vitest'
import { shortScopes, withOneScript, withOwnComponents, withOwnSheets } from '../../src/slim-pages.ts'

const page = (...scripts: string[]) =>
  `<head><script>early</script></head><body>${scripts.map((s) => `<p></p><script type="module">${s}</script>`).join('')}</body>`

test('the modules of a page are functions of one, where the last stood; other scripts stay', () => {
  expect(withOneScript(page('var a=1', 'var a=2'))).toBe(
    '<head><script>early</script></head><body><p></p><p></p><script type="module">(()=>{var a=1})();(()=>{var a=2})();</script></body>',
  )
  expect(withOneScript(page('var a=1'))).toBe(page('var a=1'))
  expect(withOneScript(page())).toBe(page())
})

test('a page has the rules of its own components, and all that name none', () => {
  const [own, other] = ['astro-aaaaaaaa', 'astro-bbbbbbbb']
  const sheet = (rules: string) => `<style>${rules}</style><p class="${own}">`
  const kept = `p>a{b:c}p:where(.${own}){d:e}@media (f>=1rem){a:where(.${own}){g:h}}a:where(.${own}),b:where(.${other}){i:j}@page{size:A4}`
  expect(withOwnComponents(sheet(kept))).toBe(sheet(kept))
  expect(
    withOwnComponents(
      sheet(
        `a:where(.${other}){b:c}${kept}@media print{b:where(.${other}) i,q:where(.${own} .${other}){d:e}}`,
      ),
    ),
  ).toBe(sheet(kept))
})

test('a scope has one short name on all pages', () => {
  const short = shortScopes(['<p class="astro-bbbbbbbb">', '<a class="x astro-aaaaaaaa">.astro-bbbbbbbb{}'])
  expect(short('.x:where(.astro-bbbbbbbb) .astro-aaaaaaaa{}')).toBe('.x:where(.s1) .s0{}')
})

test('a page has the sheets of its language, and those that have none', () => {
  const sheets =
    '@page{size:A4}@page zh{@bottom-left{content:"甲"}}@page zh{margin:1mm}@page en{@bottom-left{content:"a"}}@page card{}'
  expect(withOwnSheets(`<html lang="en"><style>${sheets}</style>`)).toBe(
    '<html lang="en"><style>@page{size:A4}@page en{@bottom-left{content:"a"}}@page card{}</style>',
  )
  expect(withOwnSheets(`<html lang="zh-Hans"><style>${sheets}</style>`)).not.toContain('@page en')
})
