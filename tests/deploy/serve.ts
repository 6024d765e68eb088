/** Started by Playwright: nginx serves dist/ on the given port. */
import { startNginx } from './nginx.ts'

const { port, close } = await startNginx('root', '/', Number(process.argv[2]))
console.log(`nginx serves dist at http://127.0.0.1:${port}`)
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => void close().then(() => process.exit()))
