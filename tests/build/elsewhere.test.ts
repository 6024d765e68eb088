/**
 * The site built once more, as another host would have it: below a path, with somebody who takes reports of errors, in another
 * folder, time zone and language, and for a user who lets nobody else read what is made.
 */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CardJson } from '../../src/quoting/card-json.ts'
import { buildElsewhere, contentsOf, differences } from '../support/build.ts'
import { brokenLinks } from '../support/crawl.ts'
import { all, builtDocuments, documentAt } from '../support/dom.ts'
import { offenders } from '../support/offenders.ts'
import { builtPages } from '../support/pages.ts'

const MAIL = 'mailto:corrections@example.org'
let directory = ''
beforeAll(() => {
  directory = buildElsewhere({
    BASE: '/policy/',
    CORRECTIONS: MAIL,
    TZ: 'Pacific/Kiritimati',
    // Where I is not the capital of i.
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
    LANGUAGE: 'tr',
  })
}, 600_000)

describe('two builds of the same tree', () => {
  const first = contentsOf('dist', '/')

  test('are the same to the byte, but for path and address of corrections', () => {
    expect(first.size).toBeGreaterThan(800)
    expect(differences(first, contentsOf(directory, '/policy/'))).toEqual([])
  })

  test('that differed would be found out', () => {
    const other = new Map(first)
    const change = (path: string, from: string, to: string) => {
      expect(first.get(path)).toContain(from)
      other.set(path, first.get(path)?.replace(from, to) ?? '')
    }
    change('zh/index.html', '生物制造', '生物製造')
    change('c/task-7-1/card.json', '"url":"https://policy.example/', '"url":"https://policy.example/x/')
    change('downloads/jinshan-biomanufacturing-2023-22.zh.docx', '生物制造', '生物製造')
    change('downloads/jinshan-biomanufacturing-2023-22.site.zip', '生物制造', '生物製造')
    change('share/zh.png', 'IHDR', 'IHDX')
    other.delete('robots.txt')
    other.set('new.txt', '')
    expect(
      differences(first, other)
        .map((line) => line.replace(/:.*/s, ''))
        .toSorted(),
    ).toEqual([
      'c/task-7-1/card.json',
      'downloads/jinshan-biomanufacturing-2023-22.site.zip',
      'downloads/jinshan-biomanufacturing-2023-22.zh.docx',
      'new.txt',
      'robots.txt',
      'share/zh.png',
      'zh/index.html',
    ])
  })
})

test('it has the same pages, and every address stays below the path', () => {
  expect(builtPages(directory).map((p) => p.path)).toEqual(builtPages().map((p) => p.path))
  expect(brokenLinks(directory, '/policy/', 'https://policy.example')).toEqual([])
})

test('every clause has a prepared report, on its card and in its menu', () => {
  const cards = builtPages(directory).filter(({ path }) => /^c\/./.test(path))
  expect(cards.length).toBeGreaterThan(60)
  const wrong = offenders(
    cards,
    ({ path }) => path,
    ({ path }) => {
      const { id, report }: CardJson = JSON.parse(readFileSync(`${directory}/${path}card.json`, 'utf8'))
      const links = all(documentAt(path, directory), `a[href^="${MAIL}"]`).map((a) => a.getAttribute('href'))
      expect(links).toEqual([report, report])
      expect(new URL(report ?? '').searchParams.get('subject')).toContain(`(${id})`)
    },
  )
  expect(wrong).toEqual([])
})

test('the About page says where to report an error', () => {
  for (const path of ['zh/about/', 'en/about/'])
    expect.soft(all(documentAt(path, directory), `a[href="${MAIL}"]`), path).toHaveLength(1)
})

test('where nobody takes reports, nothing offers to send one', () => {
  const offering = builtDocuments().filter(({ document }) => document.querySelector('a[href^="mailto:"]'))
  expect(offering.map(({ path }) => path)).toEqual([])
  const { report }: CardJson = JSON.parse(readFileSync('dist/c/task-7-1/card.json', 'utf8'))
  expect(report).toBeNull()
})
