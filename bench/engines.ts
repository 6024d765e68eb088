/** Three browser engines, each through what it can be driven with; each opens an address and answers what a script there comes to. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import sparticuz from '@sparticuz/chromium'
import { withKnownFonts } from '../tests/fonts/fonts.ts'

export class Missing extends Error {}

/** @throws Missing where the browser is not installed */
export type Engine = (address: string, script: string) => Promise<unknown>

const inChromium: Engine = async (address, script) => {
  const browser = await chromium.launch({
    executablePath: await sparticuz.executablePath(),
    env: withKnownFonts,
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const page = await browser.newPage()
  await page.goto(address)
  const value = await page.evaluate(script)
  await browser.close()
  return value
}

/** Starts a program of its own process group, with a home that is thrown away, and ends all of it afterwards. */
async function running<T>(
  [program = '', ...options]: readonly string[],
  work: (process: ChildProcess) => Promise<T>,
): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'engine-'))
  const child = spawn(program, options, {
    detached: true,
    env: { ...withKnownFonts, HOME: home, TMPDIR: home, XDG_RUNTIME_DIR: home },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  try {
    return await work(child)
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    if (child.pid !== undefined) process.kill(-child.pid)
    await ended
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
}

function installed(file: string): string {
  if (!existsSync(file)) throw new Missing(`no ${file}`)
  return file
}

/** WebDriver BiDi, over a WebSocket that the browser opens. */
const inFirefox: Engine = (address, script) =>
  running([installed('/usr/bin/firefox-esr'), '--headless', '--remote-debugging-port=0'], async (firefox) => {
    const socket = await new Promise<WebSocket>((resolve) => {
      firefox.stderr?.on('data', (line) => {
        const [host] = /ws:\S+/.exec(String(line)) ?? []
        if (host) resolve(new WebSocket(`${host}/session`))
      })
    })
    await new Promise((resolve) => {
      socket.onopen = resolve
    })
    let id = 0
    const command = <T>(method: string, params: object) =>
      new Promise<T>((resolve, reject) => {
        const own = ++id
        socket.addEventListener('message', ({ data }) => {
          const answer = JSON.parse(data)
          if (answer.id !== own) return
          if (answer.type === 'success') resolve(answer.result)
          else reject(new Error(answer.message))
        })
        socket.send(JSON.stringify({ id: own, method, params }))
      })
    await command('session.new', { capabilities: {} })
    const { context } = await command<{ context: string }>('browsingContext.create', { type: 'tab' })
    await command('browsingContext.navigate', { context, url: address, wait: 'complete' })
    const { result, exceptionDetails } = await command<{
      result?: { value: string }
      exceptionDetails?: { text: string }
    }>('script.evaluate', {
      // As text: BiDi writes an object as a list of its own.
      expression: `(async () => JSON.stringify(await ${script}))()`,
      target: { context },
      awaitPromise: true,
    })
    if (!result) throw new Error(exceptionDetails?.text)
    return JSON.parse(result.value)
  })

/** Debian has a folder for each machine: `x86_64-linux-gnu`. */
const miniBrowser = () =>
  readdirSync('/usr/lib')
    .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find(existsSync)

const WEBKIT_PORT = 4479

/** WebDriver proper, on a screen that nobody sees. */
const inWebKit: Engine = (address, script) => {
  const driver = installed('/usr/bin/WebKitWebDriver')
  const screen = installed('/usr/bin/xvfb-run')
  const binary = miniBrowser()
  if (binary === undefined) throw new Missing('no MiniBrowser')
  return running([screen, '-a', driver, `--port=${WEBKIT_PORT}`], async () => {
    const post = async <T>(path: string, body: object): Promise<T> => {
      for (let tries = 0; ; tries++)
        try {
          const answer = await fetch(`http://127.0.0.1:${WEBKIT_PORT}/session${path}`, {
            method: 'POST',
            body: JSON.stringify(body),
          })
          const { value } = (await answer.json()) as { value: T & { message?: string } }
          if (!answer.ok) throw new Error(value.message)
          return value
        } catch (error) {
          // Not yet listening.
          if (!(error instanceof TypeError) || tries > 100) throw error
          await new Promise((resolve) => setTimeout(resolve, 200))
        }
    }
    const { sessionId } = await post<{ sessionId: string }>('', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': { binary, args: ['--automation'] },
          timeouts: { script: 600_000 },
        },
      },
    })
    await post(`/${sessionId}/url`, { url: address })
    const text = await post<string>(`/${sessionId}/execute/async`, {
      script: `const done = arguments[0]; ${script}.then((value) => done(JSON.stringify(value)), (error) => done(String(error)))`,
      args: [],
    })
    return JSON.parse(text)
  })
}

export const engines: Record<string, Engine> = {
  Chromium: inChromium,
  'Firefox ESR': inFirefox,
  WebKitGTK: inWebKit,
}
