/** Serves a build as a good static host does: brotli for text, made once; index files as they are (they come compressed). */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Host } from '../tests/support/server.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}

export async function serveCompressed(directory: string): Promise<Host> {
  const sent = new Map<string, Buffer>()
  const compressed = (file: string): Buffer => {
    const kept = sent.get(file) ?? brotliCompressSync(readFileSync(file))
    sent.set(file, kept)
    return kept
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = join(directory, decodeURIComponent(pathname))
    const file = pathname.endsWith('/') ? join(path, 'index.html') : path
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    const type = types[extname(file)]
    response.setHeader('content-type', type ?? 'application/octet-stream')
    if (type) response.setHeader('content-encoding', 'br')
    response.end(type ? compressed(file) : readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
