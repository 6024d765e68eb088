/**
 * How the lines of the Chinese text stand in three engines: `npm run build && npm run bench:lines`, or with the folder of another
 * build. Firefox and WebKit are Debian's (`apt-get install firefox-esr webkit2gtk-driver xvfb`); one that is missing is skipped.
 */
import { parseArgs } from 'node:util'
import { serve } from '../tests/support/server.ts'
import { type Engine, engines, Missing } from './engines.ts'
import { type Lines, measure } from './measure-lines.ts'

const {
  values,
  positionals: [directory = 'dist'],
} = parseArgs({
  allowPositionals: true,
  options: {
    page: {
      type: 'string',
      multiple: true,
      default: ['zh/text/', 'zh/tasks/3/', 'zh/tasks/7/', 'parallel/', 'c/task-7-2/', 'zh/'],
    },
    width: { type: 'string', multiple: true, default: ['360', '390', '768', '1280', '1440'] },
  },
})

/** Each page in a frame of each width: no window need be sized, which not all can be to the width of a phone. */
async function measureAll(engine: Engine, origin: string) {
  const script = `(${measure})(${JSON.stringify(values.page)}, ${JSON.stringify(values.width.map(Number))})`
  // A plain text lets itself be filled by a script.
  return engine(`${origin}/robots.txt`, script) as Promise<Lines[]>
}

const host = await serve(directory)
for (const [name, engine] of Object.entries(engines))
  try {
    const rows = await measureAll(engine, host.origin)
    console.log(`\n${name}: ${rows.reduce((sum, { lone }) => sum + lone.length, 0)} lone last characters`)
    console.table(
      rows.map(({ lone, ...row }) => ({ ...row, lone: lone.length, ends: lone.slice(0, 6).join(' ') })),
    )
  } catch (error) {
    if (!(error instanceof Missing)) throw error
    console.log(`\n${name}: skipped, ${error.message}`)
  }
await host.close()
