import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withKnownFonts } from '../../fonts/fonts.ts'
import { Missing } from './driver.ts'

/** @throws Missing */
export function installed(file: string): string {
  if (!existsSync(file)) throw new Missing(`no ${file}`)
  return file
}

/** A program with a home that is thrown away, in a process group of its own. */
export class Program {
  readonly home = mkdtempSync(join(tmpdir(), 'engine-'))
  private readonly process: ChildProcess

  /** @param options may name its home */
  constructor(program: string, options: (home: string) => readonly string[], env: NodeJS.ProcessEnv = {}) {
    const { home } = this
    const own = { HOME: home, TMPDIR: home, XDG_RUNTIME_DIR: home }
    this.process = spawn(program, options(home), {
      detached: true,
      env: { ...withKnownFonts, ...own, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    process.once('exit', this.kill)
  }

  private get isRunning() {
    const { exitCode, signalCode } = this.process
    return exitCode === null && signalCode === null
  }

  private readonly kill = () => {
    if (this.process.pid !== undefined && this.isRunning) process.kill(-this.process.pid)
  }

  /** The first of this kind in what it prints, as the address to be driven at. */
  said(kind: RegExp): Promise<string> {
    return new Promise((resolve, reject) => {
      let said = ''
      this.process.stderr?.on('data', (part) => {
        said += part
        const [found] = kind.exec(said) ?? []
        if (found) resolve(found)
      })
      this.process.once('error', reject)
      this.process.once('exit', () => reject(new Error(`it ended: ${said}`)))
    })
  }

  /** Ends it and all that it started. */
  async end(): Promise<void> {
    if (this.isRunning) {
      const ended = new Promise((resolve) => this.process.once('exit', resolve))
      this.kill()
      await ended
    }
    process.off('exit', this.kill)
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 })
  }
}
