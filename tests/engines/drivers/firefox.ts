/** Debian's Firefox, over WebDriver BiDi. */
import { z } from 'zod'
import type { Browser, Driver, KeyStep, PointerStep } from './driver.ts'
import { installed, Program } from './program.ts'
import { Socket } from './socket.ts'

const anything = z.unknown()

class FirefoxPage implements Driver {
  private readonly socket: Socket
  private readonly user: string
  private readonly context: string
  private heard: string[] = []

  private constructor(socket: Socket, user: string, context: string) {
    this.socket = socket
    this.user = user
    this.context = context
    const failed = z.object({
      context: z.string().nullable(),
      errorText: z.string(),
      request: z.object({ url: z.string() }),
    })
    socket.hear((method, params) => {
      if (method !== 'network.fetchError') return
      const { errorText, request, context: of } = failed.parse(params)
      // A page that is left cancels what it no longer needs.
      if (of === context && errorText !== 'NS_BINDING_ABORTED') this.heard.push(`${errorText} ${request.url}`)
    })
  }

  static async in(socket: Socket): Promise<FirefoxPage> {
    const { userContext } = await socket.send(
      z.object({ userContext: z.string() }),
      'browser.createUserContext',
      {},
    )
    const { context } = await socket.send(z.object({ context: z.string() }), 'browsingContext.create', {
      type: 'tab',
      userContext,
    })
    const page = new FirefoxPage(socket, userContext, context)
    await page.resize(1280, 900)
    return page
  }

  private send<T>(method: string, params: object, shape: z.ZodType<T>): Promise<T>
  private send(method: string, params: object): Promise<unknown>
  private send(method: string, params: object, shape: z.ZodType = anything) {
    return this.socket.send(shape, method, { context: this.context, ...params })
  }

  async open(url: string) {
    await this.send('browsingContext.navigate', { url, wait: 'complete' })
  }

  async evaluate(expression: string) {
    const answer = z.object({
      result: z.object({ value: z.string().optional() }).optional(),
      exceptionDetails: z.object({ text: z.string() }).optional(),
    })
    const { result, exceptionDetails: why } = await this.send(
      'script.evaluate',
      {
        // As text: BiDi writes an object as a list of its own.
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context: this.context },
        awaitPromise: true,
      },
      answer,
    )
    if (why) throw new Error(why.text)
    return result?.value === undefined ? undefined : JSON.parse(result.value)
  }

  async keys(actions: readonly KeyStep[]) {
    await this.send('input.performActions', { actions: [{ type: 'key', id: 'keys', actions }] })
  }

  async pointer(actions: readonly PointerStep[]) {
    await this.send('input.performActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] })
  }

  async resize(width: number, height: number) {
    await this.send('browsingContext.setViewport', { viewport: { width, height } })
  }

  private async bytes(method: string): Promise<Buffer> {
    const { data } = await this.send(method, {}, z.object({ data: z.string() }))
    return Buffer.from(data, 'base64')
  }

  screenshot() {
    return this.bytes('browsingContext.captureScreenshot')
  }

  print() {
    return this.bytes('browsingContext.print')
  }

  complaints() {
    return this.heard.splice(0)
  }

  async close() {
    await this.socket.send(anything, 'browser.removeUserContext', { userContext: this.user })
  }
}

export async function launchFirefox(): Promise<Browser> {
  const program = installed('/usr/bin/firefox-esr')
  // Its sandbox would keep it from the fonts of the tests.
  const env = { MOZ_DISABLE_CONTENT_SANDBOX: '1' }
  const running = new Program(program, () => ['--headless', '--remote-debugging-port=0'], env)
  const socket = await Socket.connect(`${await running.said(/ws:\S+(?=\s)/)}/session`)
  await socket.send(anything, 'session.new', { capabilities: {} })
  await socket.send(anything, 'session.subscribe', { events: ['network.fetchError'] })
  return {
    newPage: () => FirefoxPage.in(socket),
    close: async () => {
      socket.close()
      await running.end()
    },
  }
}
