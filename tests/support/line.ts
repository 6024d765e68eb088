/** A host at the end of a line that breaks at a chosen byte; what it serves is changed under its readers. */

import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'

export interface Answer {
  status: number
  type: string
  body: Uint8Array
  /** Where it leads, with a status of 3xx. */
  location?: string
}

export interface Line {
  origin: string
  /** Answers asked for, in order. */
  asked: string[]
  /** Lets so many bytes more through to readers, then breaks: all that is open ends, and nothing opens. */
  breakAfter: (bytes: number) => void
  /** What is asked from now on is never answered. */
  stall: () => void
  mend: () => void
  isUp: () => boolean
  close: () => Promise<void>
}

/**
 * @param answerTo asked for each request, with its path and query
 * @param saysLength false: only the end of the connection tells where an answer ends, so that a cut looks like an end
 */
export async function line(
  answerTo: (address: string) => Answer,
  saysLength: (address: string) => boolean = () => true,
): Promise<Line> {
  const sockets = new Set<Socket>()
  const asked: string[] = []
  let left = Number.POSITIVE_INFINITY
  let stalls = false

  const send = (socket: Socket, bytes: Uint8Array, head: number) => {
    if (bytes.length < left) {
      left -= bytes.length
      socket.write(bytes)
      return
    }
    // Over TLS browsers refuse a head that is cut; over plain HTTP Chromium takes it for an answer without a body.
    if (left >= head) socket.write(bytes.subarray(0, left))
    left = 0
    for (const other of sockets) {
      other.end()
      other.destroySoon()
    }
  }
  const answer = (socket: Socket, request: string) => {
    const address = /^GET (\S+)/.exec(request)?.[1] ?? '/'
    asked.push(address)
    if (stalls) return
    const { status, type, body, location } = answerTo(address)
    const isLong = saysLength(address)
    const head = [
      `HTTP/1.1 ${status} X`,
      `content-type: ${type}`,
      'cache-control: no-cache',
      ...(location ? [`location: ${location}`] : []),
      isLong ? `content-length: ${body.length}` : 'connection: close',
    ]
    const sent = Buffer.from(`${head.join('\r\n')}\r\n\r\n`)
    send(socket, Buffer.concat([sent, body]), sent.length)
    if (!isLong) socket.end()
  }
  const server = createServer((socket) => {
    if (left <= 0) {
      socket.destroy()
      return
    }
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    let read = ''
    socket.on('data', (bytes) => {
      const requests = (read + bytes.toString('latin1')).split('\r\n\r\n')
      read = requests.pop() ?? ''
      for (const request of requests) answer(socket, request)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    breakAfter: (bytes) => {
      left = bytes
      if (bytes === 0) for (const socket of sockets) socket.destroy()
    },
    stall: () => {
      stalls = true
    },
    mend: () => {
      left = Number.POSITIVE_INFINITY
      stalls = false
    },
    isUp: () => left > 0,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}
