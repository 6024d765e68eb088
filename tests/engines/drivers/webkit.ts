/** Debian's WebKitGTK, over WebDriver, on a screen that nobody sees. */
import { existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { type Browser, type Driver, type KeyStep, Missing, type PointerStep } from './driver.ts'
import { installed, Program } from './program.ts'
import { PATIENCE_MS } from './socket.ts'

/** Debian has a folder for each machine: `x86_64-linux-gnu`. */
function miniBrowser(): string {
  const found = readdirSync('/usr/lib')
    .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find(existsSync)
  if (found === undefined) throw new Missing('no MiniBrowser')
  return found
}

/** One that was free a moment ago. */
const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(address)))
    })
  })

/** @throws what WebDriver says is wrong */
async function ask<T>(shape: z.ZodType<T>, method: string, address: string, body?: object): Promise<T> {
  const answer = await fetch(address, {
    method,
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...(body && { body: JSON.stringify(body) }),
  })
  const { value } = z.object({ value: z.unknown().optional() }).parse(await answer.json())
  if (answer.ok) return shape.parse(value)
  throw new Error(z.object({ message: z.string() }).parse(value).message)
}

class WebKitPage implements Driver {
  private readonly session: string
  private readonly driver: Program

  constructor(session: string, driver: Program) {
    this.session = session
    this.driver = driver
  }

  private post<T>(path: string, body: object, shape: z.ZodType<T>): Promise<T>
  private post(path: string, body: object): Promise<unknown>
  private post(path: string, body: object, shape: z.ZodType = z.unknown()) {
    return ask(shape, 'POST', this.session + path, body)
  }

  async open(url: string) {
    const [here] = String(await this.evaluate('(window.isLeft = true, location.href)')).split('#')
    await this.post('/url', { url })
    if (url.split('#')[0] === here) return
    // It may answer while the page before still stands, as one that has just written its address.
    for (const end = Date.now() + PATIENCE_MS; ; await wait(50)) {
      if (await this.evaluate('!window.isLeft && document.readyState === "complete"')) return
      if (Date.now() > end) throw new Error(`stays at ${here}: ${url}`)
    }
  }

  async evaluate(expression: string) {
    const answer = z.object({ value: z.string().nullish(), error: z.string().nullish() })
    const { value, error } = await this.post(
      '/execute/async',
      {
        script: `const done = arguments[0]; (async () => JSON.stringify(await (${expression})))().then((value) => done({ value }), (error) => done({ error: String(error) }))`,
        args: [],
      },
      answer,
    )
    if (typeof error === 'string') throw new Error(error)
    return typeof value === 'string' ? JSON.parse(value) : undefined
  }

  async keys(actions: readonly KeyStep[]) {
    await this.post('/actions', { actions: [{ type: 'key', id: 'keys', actions }] })
  }

  async pointer(actions: readonly PointerStep[]) {
    await this.post('/actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] })
  }

  async resize(width: number, height: number) {
    await this.post('/window/rect', { width, height })
  }

  async screenshot() {
    return Buffer.from(await ask(z.string(), 'GET', `${this.session}/screenshot`), 'base64')
  }

  async role(selector: string) {
    const found = await this.post(
      '/element',
      { using: 'css selector', value: selector },
      z.record(z.string(), z.string()),
    )
    const [element = ''] = Object.values(found)
    return ask(z.string(), 'GET', `${this.session}/element/${element}/computedrole`)
  }

  complaints() {
    return []
  }

  async close() {
    await this.driver.end()
  }
}

export async function launchWebKit(): Promise<Browser> {
  const driver = installed('/usr/bin/WebKitWebDriver')
  const binary = miniBrowser()
  const screen = new Program(installed('/usr/bin/Xvfb'), () => [
    '-displayfd',
    '2',
    '-screen',
    '0',
    '1400x2000x24',
    '-nolisten',
    'tcp',
  ])
  const display = await screen.said(/^\d+(?=\n)/m)
  const capabilities = {
    alwaysMatch: {
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      timeouts: { script: PATIENCE_MS },
    },
  }
  const started = z.object({ sessionId: z.string() })
  /** With a driver of its own: one that ends a session and starts another at once may answer neither. */
  async function newPage() {
    const port = await freePort()
    const running = new Program(driver, () => [`--port=${port}`], { DISPLAY: `:${display}` })
    const sessions = `http://127.0.0.1:${port}/session`
    try {
      for (const end = Date.now() + PATIENCE_MS; ; await wait(200))
        try {
          const { sessionId } = await ask(started, 'POST', sessions, { capabilities })
          const page = new WebKitPage(`${sessions}/${sessionId}`, running)
          await page.resize(1280, 900)
          return page
        } catch (error) {
          // Not yet listening.
          if (!(error instanceof TypeError) || Date.now() > end) throw error
        }
    } catch (error) {
      await running.end()
      throw error
    }
  }
  return { newPage, close: () => screen.end() }
}
