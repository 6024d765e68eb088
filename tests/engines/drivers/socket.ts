/** Commands and answers over a WebSocket, as DevTools and WebDriver BiDi both have them. */
import { z } from 'zod'

const message = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  /** Of DevTools: the page that an event is of. */
  sessionId: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  /** DevTools has an object, BiDi a word beside its message. */
  error: z.union([z.object({ message: z.string() }), z.string()]).optional(),
  message: z.string().optional(),
})

/** No command takes longer but one that hangs. */
export const PATIENCE_MS = 60_000

export class Socket {
  private readonly socket: WebSocket
  private readonly waiting = new Map<number, PromiseWithResolvers<unknown>>()
  private readonly hearers: ((method: string, params: unknown, session?: string) => void)[] = []
  private id = 0

  private constructor(socket: WebSocket) {
    this.socket = socket
    socket.onmessage = ({ data }) => this.take(message.parse(JSON.parse(String(data))))
    socket.onclose = () => {
      for (const { reject } of this.waiting.values()) reject(new Error('the browser is gone'))
    }
  }

  static async connect(address: string): Promise<Socket> {
    const socket = new WebSocket(address)
    await new Promise((resolve, reject) => {
      socket.onopen = resolve
      socket.onerror = () => reject(new Error(`no answer at ${address}`))
    })
    return new Socket(socket)
  }

  private take({ id, method, sessionId, params, result, error, message: why }: z.infer<typeof message>) {
    if (method !== undefined) for (const hear of this.hearers) hear(method, params, sessionId)
    const asked = id === undefined ? undefined : this.waiting.get(id)
    if (id === undefined || !asked) return
    this.waiting.delete(id)
    if (error === undefined) asked.resolve(result)
    else asked.reject(new Error(typeof error === 'string' ? `${error}: ${why}` : error.message))
  }

  hear(hearer: (method: string, params: unknown, session?: string) => void) {
    this.hearers.push(hearer)
  }

  /** @param session of DevTools; BiDi names the page in its parameters */
  async send<T>(shape: z.ZodType<T>, method: string, params: object, session?: string): Promise<T> {
    const id = ++this.id
    const asked = Promise.withResolvers<unknown>()
    this.waiting.set(id, asked)
    this.socket.send(JSON.stringify({ id, method, params, sessionId: session }))
    const timer = setTimeout(() => asked.reject(new Error(`no answer: ${method}`)), PATIENCE_MS)
    try {
      return shape.parse(await asked.promise)
    } finally {
      clearTimeout(timer)
    }
  }

  close() {
    this.socket.close()
  }
}
