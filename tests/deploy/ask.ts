/** Requests byte for byte, which no library would send. */
import { connect } from 'node:net'

export interface Answer {
  status: number
  /** By name in small letters, every value that was sent. */
  headers: ReadonlyMap<string, readonly string[]>
  body: Buffer
  /** All that came back: more than one answer, where the host took the bytes for more than one request. */
  raw: string
}

/** @returns what came back until the host closed the connection */
export async function send(port: number, bytes: string): Promise<Answer> {
  const chunks: Buffer[] = []
  await new Promise<void>((done, failed) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(Buffer.from(bytes, 'latin1')))
    socket.setTimeout(20_000, () => socket.destroy(new Error('no answer')))
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('close', () => done())
    // Refused while it was still being sent: what was said before counts.
    socket.on('error', (error) => (chunks.length > 0 ? done() : failed(error)))
  })
  const all = Buffer.concat(chunks)
  const end = all.indexOf('\r\n\r\n')
  const [first = '', ...lines] = all.subarray(0, end).toString('latin1').split('\r\n')
  const pairs = lines.map((line): [string, string] => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
  })
  const byName = Map.groupBy(pairs, ([name]) => name)
  return {
    status: Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1] ?? Number.NaN),
    headers: new Map([...byName].map(([name, values]) => [name, values.map(([, value]) => value)])),
    body: all.subarray(end + 4),
    raw: all.toString('latin1'),
  }
}

export const ask = (
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> =>
  send(
    port,
    [
      `${method} ${path} HTTP/1.1`,
      ...Object.entries({ Host: 'policy.example', Connection: 'close', ...headers }).map(
        ([name, value]) => `${name}: ${value}`,
      ),
      '\r\n',
    ].join('\r\n'),
  )

export const isOpen = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      done(true)
    })
    socket.on('error', () => done(false))
  })
