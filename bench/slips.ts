/**
 * Prints how many random slips in the content are noticed, by kind and by file: `npm run bench:slips`; with `-- <seed>`, other
 * slips; with `-v`, those that the checks let through or whose line they do not name.
 */
import { factTrials, type Trial, trials } from '../tests/support/slips/index.ts'

const COUNT = 2000

const [seed = 14, count = COUNT] = process.argv.slice(2).map(Number).filter(Number.isInteger)

const ratio = (part: readonly unknown[], whole: readonly unknown[]) => `${part.length} / ${whole.length}`
const row = (name: string, tried: readonly Trial[]) => {
  const caught = tried.filter(({ noticedBy }) => noticedBy === 'checks')
  const noticed = tried.filter(({ noticedBy }) => noticedBy !== 'nothing')
  return {
    name,
    checks: ratio(caught, tried),
    'at the line': ratio(
      caught.filter(({ isPlaced }) => isPlaced),
      caught,
    ),
    'with the registers': ratio(noticed, tried),
    'at the line, with them': ratio(
      tried.filter(({ isNamed }) => isNamed),
      tried,
    ),
  }
}
const table = (all: readonly Trial[], by: (trial: Trial) => string) =>
  console.table([...Map.groupBy(all, by)].map(([name, tried]) => row(name, tried)))

for (const [what, tried] of [
  ['the text', trials],
  ['all other files', factTrials],
] as const) {
  const all = [...tried(count, seed)]
  console.log(`${count} slips in ${what}, seed ${seed}; caught / tried`)
  table(all, ({ kind }) => kind)
  table(all, ({ file }) => file)
  table(all, () => 'all')
  if (process.argv.includes('-v'))
    for (const { kind, file, line, from, to, noticedBy, isPlaced, findings } of all)
      if (noticedBy !== 'checks' || !isPlaced)
        console.log(
          [
            `${file}:${line} [${kind}] ${noticedBy}${isPlaced ? '' : ', not at the line'}`,
            ...from.split('\n').map((text) => `- ${text}`),
            ...to.split('\n').map((text) => `+ ${text}`),
            ...findings
              .slice(0, 3)
              .map((found) => `  ${found.file}:${found.line} ${found.rule} ${found.message}`),
          ].join('\n'),
        )
}
