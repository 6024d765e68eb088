/**
 * Builds of a site of a few pages, each made as the real one is: pages at addresses that stay, scripts and data at addresses
 * that say their content, a worker from the real source with the real list. Every file says of which build it is.
 */

import { notFoundStrings } from '../../../src/i18n/not-found.ts'
import { copyOf, workerOf } from '../../../src/offline/index.ts'
import type { Answer } from '../../support/line.ts'

export type Files = ReadonlyMap<string, Uint8Array>

interface Fault {
  /** The worker takes whatever comes. */
  trusts?: boolean
  /** Data at an address that stays. */
  namesStay?: boolean
}

const PAGES = ['', 'zh/', 'en/', 'zh/text/', 'en/text/', 'parallel/', 'zh/directions/', 'zh/search/']
export const ESSENTIAL = ['zh/text/', 'en/text/', 'zh/search/', 'parallel/']
export const OTHERS = ['zh/tasks/1/', 'zh/tasks/2/', 'en/tasks/1/', 'c/title/']

/** Of different lengths, so that cuts fall everywhere. */
const filler = (path: string) => `<p>${'一二三四五六七八九十'.repeat(20 + path.length * 9)}</p>`

const pageOf = (
  build: number,
  path: string,
  data: string,
) => `<!doctype html><html lang="${path.startsWith('en/') ? 'en' : 'zh-Hans'}"><head><meta charset="utf-8">
<title>${build} ${path}</title><link rel="icon" href="data:,"></head><body data-build="${build}"><header>${build}</header>
<main id="main"><h1>${build} ${path}</h1>${
  path.endsWith('404.html')
    ? Object.values(notFoundStrings)
        .map(({ title, advice }) => `<h2>${title}</h2><p>${advice}</p>`)
        .join('')
    : ''
}
${filler(path)}<img src="/c/title/code.svg" alt=""><script type="module" src="/_astro/app.${build}.js" data-data="${data}"></script></main></body></html>`

const scriptOf = (build: number) => `const { dataset } = document.body
dataset.script = ${build}
fetch(document.querySelector('[data-data]').dataset.data).then((answer) => answer.json()).then(
  (data) => { dataset.data = data.build }, () => { dataset.data = '' })
/* ${'.'.repeat(900)} */`

export function buildOf(build: number, { trusts = false, namesStay = false }: Fault = {}): Files {
  const data = namesStay ? 'search/labels.json' : `search/${build}/labels.json`
  const texts = new Map<string, string>([
    ...[...PAGES, ...OTHERS].map((path) => [`${path}index.html`, pageOf(build, path, `/${data}`)] as const),
    ...['404.html', 'en/404.html'].map((path) => [path, pageOf(build, path, `/${data}`)] as const),
    [`_astro/app.${build}.js`, scriptOf(build)],
    [data, JSON.stringify({ build, more: '.'.repeat(2000) })],
    // Its width says its build.
    ['c/title/code.svg', `<svg xmlns="http://www.w3.org/2000/svg" width="${build}" height="9"/>`],
  ])
  const files = new Map([...texts].map(([path, text]) => [path, Buffer.from(text) as Uint8Array]))
  const copy = copyOf(files, { zh: `本版 ${build}`, en: `Edition ${build}` })
  const blind = (list: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.keys(list).map((path) => [path, '']))
  const COPY = trusts
    ? { ...copy, version: `${build}`, essential: blind(copy.essential), others: blind(copy.others) }
    : copy
  return files.set('sw.js', Buffer.from(workerOf(COPY)))
}

const types: Record<string, string> = {
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  css: 'text/css',
}

/** A static host: what is missing gets the page for it, by some with a status that says it is there. */
export function hostOf(fileAt: (path: string) => Uint8Array | undefined, missing: () => number = () => 404) {
  return (address: string): Answer => {
    const path = (address.split('?')[0] ?? '').slice(1)
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    const body = fileAt(file)
    if (body)
      return { status: 200, type: types[file.split('.').pop() ?? ''] ?? 'text/html; charset=utf-8', body }
    if (fileAt(`${path}/index.html`))
      return { status: 301, type: 'text/plain', body: Buffer.from(''), location: `/${path}/` }
    return {
      status: missing(),
      type: 'text/html; charset=utf-8',
      body: fileAt('404.html') ?? Buffer.from(''),
    }
  }
}
