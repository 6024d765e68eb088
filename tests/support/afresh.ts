/** Modules read anew, on another day or in another environment. */
import { onTestFinished, vi } from 'vitest'

interface Circumstances {
  now?: Date
  env?: Record<string, string>
}

/** Until the test has ended, however it ends: the modules imported from here on are made anew, and all tests share theirs otherwise. */
export function afresh({ now, env = {} }: Circumstances): void {
  onTestFinished(() => {
    vi.useRealTimers()
    vi.unstubAllEnvs()
    vi.resetModules()
  })
  vi.resetModules()
  if (now) vi.useFakeTimers({ now, toFake: ['Date'] })
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
}
