/**
 * What the site costs as its content grows: `npm run bench:growth`, with `-- 1 4` for these only. Builds the content so many times
 * over in a folder of its own, with nothing kept and again with everything kept; prints time, memory, output, index, and what a
 * search fetches before its first answer, a clause each. Prints figures; asserts nothing, for machines differ.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { buildPolicy } from '../src/model/build.ts'
import { readContent } from '../src/read-content.ts'
import { copyProject } from '../tests/support/build.ts'
import { builtFiles } from '../tests/support/pages.ts'
import { grownContent } from './grown-content.ts'

const asked = process.argv.slice(2).map(Number)
const TIMES = asked.length > 0 ? asked : [1, 4, 16]

/** The process of the build writes what it took, when it ends. */
const METER = `data:text/javascript,import{isMainThread}from'node:worker_threads';import{writeFileSync}from'node:fs';
if(isMainThread)process.on('exit',()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();
writeFileSync(process.env.METER,JSON.stringify({megabytes:maxRSS/1024,cpu:(userCPUTime+systemCPUTime)/1e6}))})`

interface Took {
  seconds: number
  cpu: number
  megabytes: number
}

function build(folder: string): Took {
  const meter = join(folder, 'meter.json')
  const started = performance.now()
  const { status, stderr } = spawnSync('node_modules/.bin/astro', ['build', '--silent'], {
    cwd: folder,
    env: {
      ...process.env,
      METER: meter,
      NODE_OPTIONS: `--max-old-space-size=16000 --import=${encodeURI(METER)}`,
    },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return { seconds: (performance.now() - started) / 1000, ...JSON.parse(readFileSync(meter, 'utf8')) }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

function outputs(dist: string) {
  const files = builtFiles(dist).map((path) => ({ path, bytes: statSync(join(dist, path)).size }))
  const bytesOf = (pattern: RegExp) =>
    sum(files.flatMap(({ path, bytes }) => (pattern.test(path) ? bytes : [])))
  const sent = (pattern: RegExp) =>
    files.flatMap(({ path }) =>
      pattern.test(path) ? brotliCompressSync(readFileSync(join(dist, path))).length : [],
    )
  return {
    files: files.length,
    bytes: sum(files.map(({ bytes }) => bytes)),
    index: bytesOf(/^search\/\w+\/pagefind\/index\//),
    // The first answer comes from these two; the whole one from the names and the index too.
    answer: sum(sent(/^search\/\w+\/(?:labels|text)\.json$/)),
  }
}

const content = readContent()
const rows = []
for (const times of TIMES) {
  const grown = grownContent(content, times)
  const started = process.cpuUsage()
  const { policy, findings } = buildPolicy(grown)
  const model = process.cpuUsage(started).user / 1e6
  if (!policy || findings.length > 0)
    throw new Error(`the grown content has findings: ${JSON.stringify(findings[0])}`)
  const folder = mkdtempSync(join(tmpdir(), 'growth-'))
  copyProject(folder, false)
  for (const [file, text] of grown) {
    const path = join(folder, 'src/content', file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  const cold = build(folder)
  const warm = build(folder)
  rows.push({ times, clauses: policy.clauses.length, model, cold, warm, ...outputs(join(folder, 'dist')) })
  rmSync(folder, { recursive: true })
  const [first] = rows
  const each = rows.map((row) => {
    const per = (of: (one: typeof row) => number) => {
      const [own, base] = [row, first ?? row].map((one) => of(one) / one.clauses)
      return `${of(row).toFixed(of(row) < 100 ? 1 : 0)} (${((own ?? 0) / (base ?? 1)).toFixed(2)})`
    }
    return {
      times: row.times,
      clauses: row.clauses,
      'model, CPU s': per((one) => one.model),
      'cold, CPU s': per((one) => one.cold.cpu),
      'cold, s': per((one) => one.cold.seconds),
      'warm, CPU s': per((one) => one.warm.cpu),
      'peak MB': per((one) => one.cold.megabytes),
      files: per((one) => one.files),
      'output MB': per((one) => one.bytes / 1e6),
      'index kB': per((one) => one.index / 1e3),
      'first answer kB': per((one) => one.answer / 1e3),
    }
  })
  console.log('in brackets: a clause, as a multiple of what it costs at the first')
  console.table(each)
}
