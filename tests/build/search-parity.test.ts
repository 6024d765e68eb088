/** With Pagefind and without WebAssembly the same is found: the rest of an answer is made by the same code. */
import { readdirSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { Engine, type Pagefind } from '../../src/browser/search/engine.ts'
import { fold } from '../../src/language/fold.ts'
import { parseQuery } from '../../src/language/query.ts'
import { answer, foldedQuery } from '../../src/search/answer.ts'
import { Catalog } from '../../src/search/catalog.ts'
import { Corpus } from '../../src/search/corpus.ts'
import { indexQuery } from '../../src/search/record-text.ts'
import { answerFiles, expectedAnswers, wordsOfReaders } from '../support/answers.ts'
import { lexicon, names, policy } from '../support/search.ts'
import { labelledQueries } from '../support/search-quality.ts'
import { serve } from '../support/server.ts'
import { sample, substrings } from '../support/substrings.ts'

const [tag = ''] = readdirSync('dist/search')
const read = (file: string) => JSON.parse(readFileSync(`dist/search/${tag}/${file}`, 'utf8'))
const catalog = new Catalog(read('labels.json'))
const corpus = new Corpus(read('text.json'))

const host = await serve('dist')
afterAll(host.close)
const module = await import(pathToFileURL(`dist/search/${tag}/pagefind/pagefind.js`).href)
const pagefind: Pagefind = module.createInstance({
  noWorker: true,
  metaCacheTag: tag,
  basePath: `${host.origin}/search/${tag}/pagefind/`,
})
const withPagefind = (one: Pagefind) => new Engine(catalog, Promise.resolve(corpus), async () => one)

const clauses = policy.clauses.map(({ id, segments }) => ({ id, segments: segments.map((s) => s.text) }))
const typed = [
  ...labelledQueries().map(({ q }) => q),
  ...answerFiles.flatMap(expectedAnswers).map(({ q }) => q),
  ...wordsOfReaders().map(({ q }) => q),
  ...substrings({ clauses }).keys(),
]
/** All that an index is asked for, for these queries. */
const runs = [
  ...new Set(
    typed.flatMap((q) => {
      const query = parseQuery(foldedQuery(q))
      return query ? [query.phrase, ...query.terms].flatMap((term) => term.runs) : []
    }),
  ),
  // Han over the end of a sentence, and beside what is no Han.
  ...clauses.flatMap(({ segments }) =>
    segments.slice(1).map(({ zh }, i) => {
      const han = (text = '') => fold(text).text.replace(/[^\p{Script=Han}]/gu, '')
      return han(segments[i]?.zh).slice(-2) + han(zh).slice(0, 2)
    }),
  ),
].filter((run) => run !== '')

const clauseOf = new Map(catalog.clauses.map(({ record, id }) => [record, id]))

/** Strings of a sentence whose clause Pagefind does not name: what would then be looked up in the text. */
async function missed(one: Pagefind): Promise<string[]> {
  const wrong: string[] = []
  for (const run of runs) {
    const { results } = await one.search(indexQuery(run))
    const named = new Set(results.map(({ id }) => clauseOf.get(id)))
    if ([...(await corpus.find(run))].some((id) => !named.has(id))) wrong.push(run)
  }
  return wrong
}

test('Pagefind names every clause that holds a string, for thousands of them', async () => {
  expect(runs.length).toBeGreaterThan(5_000)
  expect(await missed(pagefind)).toEqual([])
}, 300_000)

test('one that it left out would be seen', async () => {
  const forgetful: Pagefind = {
    search: async (term) => ({ results: (await pagefind.search(term)).results.slice(1) }),
  }
  expect((await missed(forgetful)).length).toBeGreaterThan(5_000)
}, 300_000)

test('answers are the same to the last of them, in the same order', async () => {
  const sources = {
    catalog,
    corpus: Promise.resolve(corpus),
    names: async () => names,
    lexicon: async () => lexicon,
  }
  const engine = withPagefind(pagefind)
  for (const q of sample(typed.slice(0, 700), process.env.TEST_ALL ? 700 : 120)) {
    const [one, other] = await Promise.all([
      answer(q, { ...sources, index: engine }, 'zh'),
      answer(q, { ...sources, index: corpus }, 'zh'),
    ])
    expect(one, q).toEqual(other)
  }
}, 300_000)
