/** Appends clauses that are not yet in src/content/permalinks.txt. Never changes a line. */
import { appendFileSync } from 'node:fs'
import { buildPolicy } from '../src/model/build.ts'
import { clauseHash, PERMALINKS_FILE, permalinkLine } from '../src/model/facts/permalinks.ts'
import { readContent } from '../src/read-content.ts'

const content = readContent()
const registered = content.get(PERMALINKS_FILE) ?? ''
const { policy } = buildPolicy(content)
if (!policy) throw new Error('The content cannot be read; run npm run build to see why.')

const date = new Date().toISOString().slice(0, 10)
const lines = policy.clauses
  .filter((c) => !registered.split('\n').some((line) => line.startsWith(`${c.id} `)))
  .map((c) => permalinkLine(c.id, date, clauseHash(c.segments.map((s) => s.text.zh))))
appendFileSync(`src/content/${PERMALINKS_FILE}`, lines.map((line) => `${line}\n`).join(''))
console.log(lines.length > 0 ? lines.join('\n') : 'Every clause is registered.')
