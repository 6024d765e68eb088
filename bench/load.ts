/**
 * How many requests nginx answers with the configuration of `deploy/`, and how soon: `npm run build && npm run bench:load`.
 * Beside it one file of the same size from a bare nginx, which is all that this machine and `wrk` on it can do.
 * Needs nginx and wrk (apt).
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { runNginx, startNginx } from '../tests/deploy/nginx.ts'
import { builtFiles } from '../tests/support/pages.ts'

const SECONDS = 15
const CONNECTIONS = 100
const FOLDER = resolve('test-results/deploy/bare')

/** @throws where a pattern is of an earlier build */
function built(pattern: RegExp): string[] {
  const found = builtFiles().filter((file) => pattern.test(file))
  if (found.length === 0) throw new Error(`no file is ${pattern}`)
  return found
}

/** Four readers: two follow a link to a task, one reads the whole text, one searches. */
const mix = [
  'zh/',
  'zh/tasks/7/',
  'zh/tasks/7/',
  'en/tasks/3/',
  'c/task-7-1/',
  'zh/text/',
  'zh/search/',
  ...built(/^_astro\/(?:menu|policy-search)/),
  // All that search asks for, but for what it has to know of single clauses.
  ...built(/^search\/(?!.*\/(?:facts|settings)\/)/),
  'favicon.svg',
]

interface Load {
  'requests/s': number
  'MB/s': number
  'p50 ms': number
  'p99 ms': number
  errors: number
  'bytes a request': number
}

/** wrk asks for the paths in turn, as a browser does. */
function load(port: number, paths: readonly string[]): Load {
  const script = join(FOLDER, 'load.lua')
  writeFileSync(
    script,
    `local paths = {${paths.map((path) => `"/${path}"`).join(', ')}}
local i = 0
function request()
  i = i % #paths + 1
  return wrk.format("GET", paths[i], { ["Accept-Encoding"] = "gzip, deflate, br" })
end
function done(summary, latency)
  local e = summary.errors
  io.write(string.format("RESULT %d %d %d %d %d %d\\n", summary.requests, summary.duration, summary.bytes,
    latency:percentile(50), latency:percentile(99), e.connect + e.read + e.write + e.status + e.timeout))
end
`,
  )
  const args = ['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '-s', script, `http://127.0.0.1:${port}`]
  const said = execFileSync('wrk', args, { encoding: 'utf8' })
  const [requests = 0, microseconds = 1, bytes = 0, p50 = 0, p99 = 0, errors = 0] =
    /^RESULT (.*)$/m.exec(said)?.[1]?.split(' ').map(Number) ?? []
  const seconds = microseconds / 1e6
  return {
    'requests/s': Math.round(requests / seconds),
    'MB/s': Math.round(bytes / seconds / 1e6),
    'p50 ms': p50 / 1000,
    'p99 ms': p99 / 1000,
    errors,
    'bytes a request': Math.round(bytes / requests),
  }
}

mkdirSync(FOLDER, { recursive: true })
const site = await startNginx('root', '/')
const answers = load(site.port, mix)
await site.close()

writeFileSync(join(FOLDER, 'one'), Buffer.alloc(answers['bytes a request'], 'x'))
const bare = await runNginx(
  `worker_processes auto; pid /tmp/nginx.pid; error_log stderr; events { worker_connections 4096; }
http { access_log off; sendfile on; tcp_nopush on; server { listen 8080; root /srv/policy; } }`,
  FOLDER,
)
const limit = load(bare.port, ['one'])
await bare.close()

console.log(
  `${cpus().length} × ${cpus()[0]?.model}; wrk runs on them too: ${CONNECTIONS} connections, ${SECONDS} s`,
)
console.log(`load average: ${readFileSync('/proc/loadavg', 'utf8').split(' ').slice(0, 3).join(' ')}`)
console.table({ [`the site: ${mix.length} files in turn`]: answers, 'one file, bare nginx': limit })
if (answers.errors + limit.errors > 0) process.exitCode = 1
