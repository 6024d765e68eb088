/** Chromium of any age, over the DevTools protocol. */
import { z } from 'zod'
import type { Browser, Driver, KeyStep, PointerStep } from './driver.ts'
import { specialKeys } from './keys.ts'
import { Program } from './program.ts'
import { PATIENCE_MS, Socket } from './socket.ts'

const anything = z.unknown()
const MODIFIERS: Readonly<Record<string, number>> = { Control: 2, Shift: 8 }

class ChromiumPage implements Driver {
  private readonly socket: Socket
  private readonly session: string
  private readonly context: string
  private heard: string[] = []
  private held = 0
  private at = { x: 0, y: 0 }
  private isPressed = false
  private loaded: () => void = () => {}

  private constructor(socket: Socket, session: string, context: string) {
    this.socket = socket
    this.session = session
    this.context = context
    const logged = z.object({
      entry: z.object({ level: z.string(), text: z.string(), url: z.string().optional() }),
    })
    socket.hear((method, params, of) => {
      if (of !== session) return
      if (method === 'Page.loadEventFired') this.loaded()
      if (method !== 'Log.entryAdded') return
      const { level, text, url } = logged.parse(params).entry
      if (level === 'error' || level === 'warning') this.heard.push(`${level} ${text} ${url ?? ''}`.trim())
    })
  }

  static async in(socket: Socket): Promise<ChromiumPage> {
    const send = <T>(shape: z.ZodType<T>, method: string, params = {}) => socket.send(shape, method, params)
    const context = z.object({ browserContextId: z.string() })
    const { browserContextId } = await send(context, 'Target.createBrowserContext')
    const target = { url: 'about:blank', browserContextId }
    const { targetId } = await send(z.object({ targetId: z.string() }), 'Target.createTarget', target)
    const session = z.object({ sessionId: z.string() })
    const { sessionId } = await send(session, 'Target.attachToTarget', { targetId, flatten: true })
    const page = new ChromiumPage(socket, sessionId, browserContextId)
    await page.send('Page.enable')
    await page.send('Log.enable')
    await page.resize(1280, 900)
    return page
  }

  private send<T>(method: string, params: object, shape: z.ZodType<T>): Promise<T>
  private send(method: string, params?: object): Promise<unknown>
  private send(method: string, params: object = {}, shape: z.ZodType = anything) {
    return this.socket.send(shape, method, params, this.session)
  }

  async open(url: string) {
    const loaded = new Promise<boolean>((resolve) => {
      this.loaded = () => resolve(true)
      setTimeout(() => resolve(false), PATIENCE_MS).unref()
    })
    const answer = z.object({ errorText: z.string().optional(), loaderId: z.string().optional() })
    const { errorText, loaderId } = await this.send('Page.navigate', { url }, answer)
    if (errorText !== undefined) throw new Error(`${errorText}: ${url}`)
    // Within the same page nothing is loaded.
    if (loaderId !== undefined && !(await loaded)) throw new Error(`does not load: ${url}`)
  }

  async evaluate(expression: string) {
    const answer = z.object({
      result: z.object({ value: z.unknown().optional() }),
      exceptionDetails: z
        .object({ text: z.string(), exception: z.object({ description: z.string().optional() }).optional() })
        .optional(),
    })
    const asked = { expression, awaitPromise: true, returnByValue: true }
    const { result, exceptionDetails: why } = await this.send('Runtime.evaluate', asked, answer)
    if (why) throw new Error(why.exception?.description ?? why.text)
    return result.value
  }

  async keys(steps: readonly KeyStep[]) {
    for (const { type, value } of steps) {
      const [key, special] = Object.entries(specialKeys).find(([, { character }]) => character === value) ?? [
        value,
      ]
      if (key in MODIFIERS) this.held = type === 'keyDown' ? (MODIFIERS[key] ?? 0) : 0
      const text = special ? special.text : value
      await this.send('Input.dispatchKeyEvent', {
        type: type === 'keyUp' ? 'keyUp' : text === undefined || this.held ? 'rawKeyDown' : 'keyDown',
        key,
        windowsVirtualKeyCode: special?.code ?? value.toUpperCase().charCodeAt(0),
        modifiers: this.held,
        ...(type === 'keyDown' && !this.held && { text }),
        // Without a window nobody makes commands of shortcuts.
        ...(type === 'keyDown' && this.held && value === 'v' && { commands: ['paste'] }),
      })
    }
  }

  async pointer(steps: readonly PointerStep[]) {
    for (const step of steps) {
      if (step.type === 'pointerMove') this.at = { x: step.x, y: step.y }
      else this.isPressed = step.type === 'pointerDown'
      const type = { pointerMove: 'mouseMoved', pointerDown: 'mousePressed', pointerUp: 'mouseReleased' }[
        step.type
      ]
      const button = step.type !== 'pointerMove' || this.isPressed ? 'left' : 'none'
      const buttons = this.isPressed ? 1 : 0
      await this.send('Input.dispatchMouseEvent', { type, ...this.at, button, buttons, clickCount: 1 })
    }
  }

  async resize(width: number, height: number) {
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false }
    await this.send('Emulation.setDeviceMetricsOverride', metrics)
  }

  private async bytes(method: string, params: object): Promise<Buffer> {
    const { data } = await this.send(method, params, z.object({ data: z.string() }))
    return Buffer.from(data, 'base64')
  }

  screenshot() {
    return this.bytes('Page.captureScreenshot', { format: 'png' })
  }

  print() {
    return this.bytes('Page.printToPDF', { preferCSSPageSize: true })
  }

  complaints() {
    return this.heard.splice(0)
  }

  async close() {
    await this.socket.send(anything, 'Target.disposeBrowserContext', { browserContextId: this.context })
  }
}

/** @param libraries folder of what the program is linked to */
export async function launchChromium(program: string, libraries?: string): Promise<Browser> {
  const running = new Program(
    program,
    (home) => [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--no-first-run',
      '--disable-background-networking',
      '--remote-debugging-port=0',
      `--user-data-dir=${home}/profile`,
    ],
    libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries },
  )
  const socket = await Socket.connect(await running.said(/ws:\S+(?=\s)/))
  return {
    newPage: () => ChromiumPage.in(socket),
    close: async () => {
      socket.close()
      await running.end()
    },
  }
}
