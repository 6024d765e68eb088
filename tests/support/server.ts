/** Serves a built site as a static host would: files, 404.html of the language, nothing else. */
import { readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'

export interface Host {
  origin: string
  close: () => Promise<void>
}

/**
 * @param directory a build made for the root of a host
 * @param before may answer a path itself, and then returns the answer
 */
export async function serve(
  directory: string,
  port = 0,
  before?: (path: string, response: ServerResponse) => ServerResponse | undefined,
): Promise<Host> {
  const files = sirv(directory, { etag: false, maxAge: 0 })
  const server: Server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?')
    if (before?.(path, response)) return
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      response.end(readFileSync(join(directory, path.startsWith('/en/') ? 'en' : '', '404.html')))
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const { port: used } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${used}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
