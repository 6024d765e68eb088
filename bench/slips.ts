/** Prints how many random slips in the content are noticed, by kind: `npm run bench:slips`; with `-- <seed>`, other slips; with `-v`, those let through. */
import { trials } from '../tests/support/slips/index.ts'

const COUNT = 2000

const [seed = 14] = process.argv.slice(2).map(Number).filter(Number.isInteger)
const all = [...trials(COUNT, seed)]

const ratio = (part: readonly unknown[], whole: readonly unknown[]) => `${part.length} / ${whole.length}`
const row = (kind: string, tried: typeof all) => {
  const caught = tried.filter(({ noticedBy }) => noticedBy === 'checks')
  const noticed = tried.filter(({ noticedBy }) => noticedBy !== 'nothing')
  return { kind, checks: ratio(caught, tried), 'with the registers': ratio(noticed, tried) }
}
console.log(`${COUNT} slips, seed ${seed}; caught / tried`)
console.table([
  ...[...Map.groupBy(all, ({ kind }) => kind)].map(([kind, tried]) => row(kind, tried)),
  row('all', all),
])
if (process.argv.includes('-v'))
  for (const { kind, file, from, to } of all.filter(({ noticedBy }) => noticedBy === 'nothing'))
    console.log(`${file} [${kind}]\n- ${from}\n+ ${to}`)
