/** What nginx answers, with the configuration of `deploy/`, at the root of a host and under a path. */
import { readFileSync } from 'node:fs'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HOST_FILES } from '../../src/hosting/headers-file.ts'
import { cacheClassOf, cacheControl, headers, mediaTypeOf } from '../../src/hosting/table.ts'
import { builtFiles } from '../support/pages.ts'
import { type Answer, ask, send } from './ask.ts'
import { type Nginx, startNginx } from './nginx.ts'

const files = builtFiles().filter((file) => !HOST_FILES.includes(file))
const hashed = files.find((file) => file.startsWith('_astro/')) ?? ''
const bytesOf = (file: string) => readFileSync(`dist/${file}`)
const missing = { zh: bytesOf('404.html'), en: bytesOf('en/404.html') }

/** What of an answer is not as the table has it. */
function faults({ status, headers: sent }: Answer): string[] {
  const values = { ...headers, Allow: status === 405 ? 'GET, HEAD' : undefined }
  return [
    ...Object.entries(values).flatMap(([name, value]) => {
      const found = sent.get(name.toLowerCase()) ?? []
      // For a part that is not there nginx passes its headers twice.
      const times = value === undefined ? 0 : status === 416 ? 2 : 1
      return found.length === times && found.every((one) => one === value)
        ? []
        : [`${name}: ${found.join(' | ')}`]
    }),
    ...(sent.get('server')?.join() === 'nginx' ? [] : [`Server: ${sent.get('server')}`]),
    ...(sent.has('cache-control') ? [] : ['no Cache-Control']),
  ]
}

test('an answer without a header, with another value or twice the same is found', () => {
  const right = new Map(
    Object.entries({ ...headers, Server: 'nginx', 'Cache-Control': 'no-cache' }).map(
      ([name, value]): [string, string[]] => [name.toLowerCase(), [value]],
    ),
  )
  const answer = (changed: [string, string[]][]): Answer => ({
    status: 200,
    headers: new Map([...right, ...changed]),
    body: Buffer.alloc(0),
    raw: '',
  })
  expect(faults(answer([]))).toEqual([])
  expect(faults(answer([['referrer-policy', []]]))).toEqual(['Referrer-Policy: '])
  expect(faults(answer([['referrer-policy', ['same-origin', 'same-origin']]]))).toHaveLength(1)
  expect(
    faults(
      answer([
        ['server', ['nginx/1.22.1']],
        ['allow', ['GET']],
      ]),
    ),
  ).toEqual(['Allow: GET', 'Server: nginx/1.22.1'])
})

describe.each([
  { name: 'root', base: '/' },
  { name: 'path', base: '/policy/' },
])('under $base', ({ name, base }) => {
  let nginx: Nginx
  beforeAll(async () => {
    nginx = await startNginx(name, base)
  })
  afterAll(() => nginx?.close())

  const get = (path: string, sent: Readonly<Record<string, string>> = {}, method = 'GET') =>
    ask(nginx.port, base + path, sent, method)
  const header = (answer: Answer, name: string) => answer.headers.get(name)?.join(' | ')

  test('every file: its kind, how long it may be kept, all headers', async () => {
    expect(files.length).toBeGreaterThan(1000)
    const wrong: string[] = []
    for (const file of files) {
      const answer = await get(file, {}, 'HEAD')
      const { type, text } = mediaTypeOf(file)
      const expected = [
        200,
        `${type}${text ? '; charset=utf-8' : ''}`,
        cacheControl[cacheClassOf(file)],
        String(bytesOf(file).length),
      ]
      const found = [
        answer.status,
        header(answer, 'content-type'),
        header(answer, 'cache-control'),
        header(answer, 'content-length'),
      ]
      if (found.join() !== expected.join()) wrong.push(`${file}: ${found}`)
      wrong.push(...faults(answer).map((fault) => `${file}: ${fault}`))
    }
    expect(wrong).toEqual([])
  })

  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0.1, gzip', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['gzip;q=0, br;q=0', undefined],
    ['identity', undefined],
    ['*', undefined],
    ['deflate, xbr, gzipx', undefined],
    ['', undefined],
  ])('Accept-Encoding: %s is answered in %s', async (accepted, encoding) => {
    for (const file of [
      'zh/tasks/7/index.html',
      hashed,
      'data/policy.json',
      'favicon.svg',
      'SHA256SUMS',
      '404.html',
    ]) {
      const path = file.replace('index.html', '')
      const answer = await get(file === '404.html' ? 'none/' : path, { 'Accept-Encoding': accepted })
      const decoded =
        { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ''] ?? ((bytes: Buffer) => bytes)
      expect.soft(header(answer, 'content-encoding'), file).toBe(encoding)
      expect.soft(header(answer, 'vary'), file).toBe('Accept-Encoding')
      expect.soft(Buffer.compare(decoded(answer.body), bytesOf(file)), file).toBe(0)
      expect.soft(faults(answer), file).toEqual([])
    }
  })

  test('what is compressed already stays as it is', async () => {
    for (const file of ['icon-512.png', files.find((f) => f.endsWith('.pf_meta')) ?? '']) {
      const answer = await get(file, { 'Accept-Encoding': 'br, gzip' })
      expect([header(answer, 'content-encoding'), header(answer, 'vary')]).toEqual([undefined, undefined])
      expect(answer.body.equals(bytesOf(file))).toBe(true)
    }
  })

  test('asked again with what it said, it says that nothing changed; each form of a file has its own tag', async () => {
    const tags = new Set<string>()
    for (const path of ['zh/tasks/7/', hashed, 'data/policy.json'])
      for (const accepted of ['br', 'gzip', 'identity']) {
        const encoding = { 'Accept-Encoding': accepted }
        const first = await get(path, encoding)
        const tag = header(first, 'etag') ?? ''
        const date = header(first, 'last-modified') ?? ''
        tags.add(tag)
        for (const condition of [
          { 'If-None-Match': tag },
          { 'If-None-Match': `"other", W/${tag}` },
          { 'If-None-Match': '*' },
          { 'If-Modified-Since': date },
        ]) {
          const again = await get(path, { ...encoding, ...condition })
          expect.soft([again.status, again.body.length, faults(again)]).toEqual([304, 0, []])
          for (const name of ['etag', 'cache-control', 'vary', 'content-security-policy'])
            expect.soft(header(again, name), name).toBe(header(first, name))
        }
        for (const condition of [
          { 'If-None-Match': '"other"' },
          { 'If-None-Match': '"other"', 'If-Modified-Since': date },
          { 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' },
          { 'If-Modified-Since': 'never' },
        ])
          expect.soft((await get(path, { ...encoding, ...condition })).status).toBe(200)
        expect.soft((await get(path, { ...encoding, 'If-Match': '"other"' })).status).toBe(412)
      }
    expect(tags.size).toBe(9)
  })

  test('parts of a file', async () => {
    const file = 'data/policy.json'
    const whole = bytesOf(file)
    const length = whole.length
    for (const [range, from, to] of [
      ['bytes=0-9', 0, 10],
      ['bytes=10-', 10, length],
      ['bytes=-5', length - 5, length],
      [`bytes=0-${length * 9}`, 0, length],
    ] as const) {
      const answer = await get(file, { Range: range })
      expect
        .soft([answer.status, header(answer, 'content-range')], range)
        .toEqual([206, `bytes ${from}-${to - 1}/${length}`])
      expect.soft(answer.body.equals(whole.subarray(from, to)), range).toBe(true)
      expect.soft(faults(answer), range).toEqual([])
    }
    for (const path of [file, hashed]) {
      const beyond = await get(path, { Range: 'bytes=99999999-' })
      expect
        .soft([beyond.status, header(beyond, 'content-range'), faults(beyond)])
        .toEqual([416, `bytes */${bytesOf(path).length}`, []])
      expect.soft(beyond.headers.get('cache-control')).toContain('no-cache')
      expect.soft(beyond.headers.get('cache-control')?.join()).not.toContain('immutable')
    }
    // Another form of the file is not cut, nor is one that has changed meanwhile.
    expect((await get(file, { Range: 'bytes=0-9', 'Accept-Encoding': 'br' })).status).toBe(200)
    expect((await get(file, { Range: 'bytes=0-9', 'If-Range': '"other"' })).status).toBe(200)
    expect((await get(file, { Range: 'bytes=9-0' })).status).toBe(416)
    expect((await get(file, { Range: 'lines=1-2' })).status).toBe(200)
  })

  test.each([
    ['zh/tasks/7', 'zh/tasks/7/'],
    ['zh/tasks/7?mark=x&b=%2F', 'zh/tasks/7/?mark=x&b=%2F'],
    ['c/task-7-1?', 'c/task-7-1/'],
    ['/zh', 'zh/'],
    ['en/../zh', 'zh/'],
  ])('%s leads to its slash, on whatever host and port the reader came by', async (path, to) => {
    const answer = await get(path, { Host: 'elsewhere.example:8443', 'X-Forwarded-Host': 'evil.example' })
    expect([answer.status, header(answer, 'location'), faults(answer)]).toEqual([301, base + to, []])
  })

  test.each([
    ['none', 'zh'],
    ['zh/none/', 'zh'],
    ['zh/tasks/7/none', 'zh'],
    ['en/none', 'en'],
    ['en/tasks/99/?q=1', 'en'],
    ['english', 'zh'],
    // No list of files, no file of ours.
    ['_astro/', 'zh'],
    ['data/', 'zh'],
    ['share/en/', 'zh'],
    ['_headers', 'zh'],
    ['.git/config', 'zh'],
    ['zh/.htaccess', 'zh'],
    ['zh/index.html.br', 'zh'],
    ['data/policy.json.gz', 'zh'],
    ['../http.conf', 'zh'],
    // Out of the folder in every spelling.
    ['%252e%252e/%252e%252e/etc/passwd', 'zh'],
    ['..%255c..%255cetc/passwd', 'zh'],
    ['zh/..%5c..%5c..%5cetc%5cpasswd', 'zh'],
    ['zh\\..\\..\\etc\\passwd', 'zh'],
    ['zh/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd', 'zh'],
    ['zh/....//....//etc/passwd', 'zh'],
    ['zh/;/etc/passwd', 'zh'],
    ['zh/%0d%0aSet-Cookie:%20a=b', 'zh'],
  ] as const)('%s is missing, and says so in %s first', async (path, language) => {
    const climbs = path.startsWith('../')
    const answer = await get(path)
    // Above the root there is nothing to ask for.
    if (climbs && base === '/') return expect([answer.status, faults(answer)]).toEqual([400, []])
    expect([
      answer.status,
      header(answer, 'content-type'),
      header(answer, 'cache-control'),
      faults(answer),
    ]).toEqual([404, 'text/html; charset=utf-8', 'no-cache', []])
    expect(answer.body.equals(missing[language])).toBe(true)
    expect((await get(path, {}, 'HEAD')).status).toBe(404)
  })

  test.each([
    '../../etc/passwd',
    '%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    'zh/..%2f..%2f..%2f..%2fetc/passwd',
    '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    'zh/%00',
    'zh/%',
    'zh/%zz',
  ])('%s is refused', async (path) => {
    const answer = await get(path)
    expect([answer.status, faults(answer)]).toEqual([400, []])
  })

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'CONNECT', 'PROPFIND', 'FOO'])(
    '%s is not allowed, anywhere',
    async (method) => {
      for (const path of ['', 'zh/', 'zh', hashed, 'none', '_astro/', 'en/none']) {
        const answer = await get(path, {}, method)
        expect.soft([answer.status, faults(answer)], path).toEqual([405, []])
        expect.soft(header(answer, 'cache-control'), path).toBe('no-cache')
      }
    },
  )

  test('HEAD is GET without the body', async () => {
    for (const path of ['zh/', hashed, 'none', 'zh']) {
      const [whole, head] = [await get(path), await get(path, {}, 'HEAD')]
      expect.soft([head.status, head.body.length], path).toEqual([whole.status, 0])
      for (const name of ['content-length', 'content-type', 'etag', 'cache-control', 'location'])
        expect.soft(header(head, name), path).toBe(header(whole, name))
    }
  })

  const long = (count: number) => 'a'.repeat(count)
  const zh = `${base}zh/`
  test.each<[string, string, number]>([
    ['a long address', `GET ${zh}?${long(7000)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, 200],
    ['a far too long address', `GET ${zh}${long(9000)} HTTP/1.1\r\nHost: x\r\n\r\n`, 414],
    ['a far too long header', `GET ${zh} HTTP/1.1\r\nHost: x\r\nCookie: ${long(9000)}\r\n\r\n`, 400],
    ['far too many headers', `GET ${zh} HTTP/1.1\r\nHost: x\r\n${`X: ${long(7000)}\r\n`.repeat(6)}\r\n`, 400],
    ['a body', `GET ${zh} HTTP/1.1\r\nHost: x\r\nContent-Length: 999999\r\n\r\n`, 413],
    ['a body where nobody takes one', `POST ${zh} HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\na=b`, 405],
    ['no host', `GET ${zh} HTTP/1.1\r\n\r\n`, 400],
    ['two hosts', `GET ${zh} HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n`, 400],
    ['a host that is none', `GET ${zh} HTTP/1.1\r\nHost: x/../y\r\n\r\n`, 400],
    ['an old browser', `GET ${zh} HTTP/1.0\r\n\r\n`, 200],
    ['a version that is none', `GET ${zh} HTTP/9.9\r\nHost: x\r\n\r\n`, 505],
    ['a word for a version', `GET ${zh} HTTQ/1.1\r\nHost: x\r\n\r\n`, 400],
    ['small letters', `get ${zh} HTTP/1.1\r\nHost: x\r\n\r\n`, 400],
    ['no address', 'GET HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    ['an address that is none', 'GET zh HTTP/1.1\r\nHost: x\r\n\r\n', 400],
    [
      'an address of another host',
      `GET http://evil.example${zh} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      200,
    ],
    ['a NUL', `GET ${zh}\0 HTTP/1.1\r\nHost: x\r\n\r\n`, 400],
    ['a NUL in a header', `GET ${zh} HTTP/1.1\r\nHost: x\r\nX: a\0b\r\n\r\n`, 400],
    ['garbage', '\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03\r\n\r\n', 400],
    ['two lengths', `GET ${zh} HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nContent-Length: 5\r\n\r\n`, 400],
    ['a length that is none', `GET ${zh} HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n`, 400],
    [
      'a length and chunks',
      `GET ${zh} HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /hidden HTTP/1.1\r\nHost: x\r\n\r\n`,
      400,
    ],
    [
      'chunks of nobody knows what',
      `GET ${zh} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`,
      501,
    ],
    [
      'chunks in an old version',
      `GET ${zh} HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
    ],
  ])('%s', async (_, bytes, status) => {
    const answer = await send(nginx.port, bytes)
    expect([answer.status, faults(answer)]).toEqual([status, []])
    // One request, one answer.
    expect(answer.raw.match(/^HTTP\/1\.1 \d{3} /gm)).toHaveLength(1)
  })
})
