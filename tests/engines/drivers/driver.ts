/** What every browser is driven by, whatever it speaks: DevTools, WebDriver BiDi, WebDriver. */

/** As WebDriver writes them; special keys are its characters, see `keys.ts`. */
export type KeyStep = { type: 'keyDown' | 'keyUp'; value: string }
export type PointerStep =
  | { type: 'pointerMove'; x: number; y: number }
  | { type: 'pointerDown' | 'pointerUp'; button: 0 }

export interface Driver {
  open: (address: string) => Promise<void>
  /** @param expression may be a promise; its value is one that JSON knows */
  evaluate: (expression: string) => Promise<unknown>
  keys: (steps: readonly KeyStep[]) => Promise<void>
  pointer: (steps: readonly PointerStep[]) => Promise<void>
  /** Of the window; not every engine has it as narrow as a phone. */
  resize: (width: number, height: number) => Promise<void>
  /** A PNG of the window. */
  screenshot: () => Promise<Buffer>
  /** What the page gives on paper, where that can be asked for. */
  print?: () => Promise<Buffer>
  /** What assistive technology is told, where that can be asked for. */
  role?: (selector: string) => Promise<string>
  /** What the browser itself complained of since it was last asked, beside what a page can hear. */
  complaints: () => string[]
  close: () => Promise<void>
}

export interface Browser {
  /** A page that shares nothing with any other: neither storage nor cache. */
  newPage: () => Promise<Driver>
  close: () => Promise<void>
}

export interface Engine {
  name: string
  /** @throws Missing */
  launch: () => Promise<Browser>
}

/** The engine is not on this machine. */
export class Missing extends Error {}
