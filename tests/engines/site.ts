/** The built site as a host serves it that sends the policy of each page as a header too; with a listener first in each page. */
import { existsSync, readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { type Host, serve } from '../support/server.ts'

const LISTENER = '/heard.js'
const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/

export const serveHeard = (directory: string): Promise<Host> => {
  const listener = readFileSync(join(import.meta.dirname, 'heard.js'))
  return serve(directory, 0, (path, response: ServerResponse) => {
    if (path === LISTENER) return response.setHeader('content-type', 'text/javascript').end(listener)
    const file = join(directory, path, 'index.html')
    if (!path.endsWith('/') || !existsSync(file)) return undefined
    const page = readFileSync(file, 'utf8')
    const [, policy] = POLICY.exec(page) ?? []
    response.setHeader('content-type', 'text/html; charset=utf-8')
    // Scenarios look at pages in frames of theirs.
    if (policy !== undefined)
      response.setHeader('content-security-policy', `${policy};frame-ancestors 'self'`)
    return response.end(page.replace('<head>', `<head><script src="${LISTENER}"></script>`))
  })
}
