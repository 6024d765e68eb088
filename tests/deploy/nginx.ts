/** A real nginx on loopback, with the configuration of `deploy/` and a release of `dist/`. */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { release } from '../../deploy/release.ts'
import { isOpen } from './ask.ts'

const PROGRAM = '/usr/sbin/nginx'
const MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

export interface Nginx {
  port: number
  /** Where its releases stand. */
  folder: string
  close: () => Promise<void>
}

/**
 * @param name of the folder, below `test-results/deploy`, in which the release stands
 * @param base path under which the files are served
 * @throws where this machine has no nginx
 */
export async function startNginx(name: string, base: string, port = 0): Promise<Nginx> {
  for (const file of [PROGRAM, MODULE])
    if (!existsSync(file))
      throw new Error(`${file} is not here: apt install nginx libnginx-mod-http-brotli-static`)
  const folder = resolve('test-results/deploy', name)
  await release('dist', folder, base)
  const nginx = await runNginx(readFileSync('deploy/nginx.conf', 'utf8'), folder, port)
  return { ...nginx, folder }
}

/** @param conf with the places of the container: `/srv/policy`, `/tmp`, port 8080 */
export async function runNginx(
  conf: string,
  folder: string,
  port = 0,
): Promise<Pick<Nginx, 'port' | 'close'>> {
  const used = port || (await freePort())
  const file = join(folder, 'nginx.conf')
  writeFileSync(
    file,
    conf
      .replaceAll('/srv/policy', folder)
      .replaceAll('/tmp/', `${folder}/`)
      .replace('listen 8080', `listen 127.0.0.1:${used}`),
  )
  const nginx = spawn(PROGRAM, ['-c', file, '-g', 'daemon off;'], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  nginx.stderr.on('data', (bytes) => {
    said += bytes
  })
  const ended = new Promise<void>((done) => nginx.on('exit', () => done()))
  while (!(await isOpen(used))) {
    if (nginx.exitCode !== null) throw new Error(`nginx: ${said}`)
    await new Promise((later) => setTimeout(later, 50))
  }
  return {
    port: used,
    close: () => {
      nginx.kill()
      return ended
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  await new Promise<void>((closed) => server.close(() => closed()))
  return port
}
