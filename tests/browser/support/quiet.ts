/** Hears everything a page should not do: complain, call other hosts, miss files, break its own policy, set cookies. */
import type { Page } from '@playwright/test'

export interface Noise {
  /** One line each, in the order heard. */
  heard: string[]
  /** Adds the cookies that are set by now and forgets all that was heard. */
  take: () => Promise<string[]>
}

/** @param origin the only one that a page may call. */
export async function listen(page: Page, origin: string): Promise<Noise> {
  const heard: string[] = []
  page.on('console', (message) => {
    // Said by Playwright itself, which runs no worker here.
    if (message.text() === 'Service Worker registration blocked by Playwright') return
    if (['error', 'warning'].includes(message.type())) heard.push(`console ${message.text()}`)
  })
  page.on('pageerror', (error) => heard.push(`error ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== origin && url.protocol !== 'data:') heard.push(`foreign ${url.href}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()} ${response.url()}`)
  })
  page.on('requestfailed', (request) => {
    // A page that is left cancels what it no longer needs.
    const reason = request.failure()?.errorText ?? ''
    if (reason !== 'net::ERR_ABORTED') heard.push(`failed ${request.url()}`)
  })
  await page.exposeFunction('reportViolation', (violation: string) => heard.push(`policy ${violation}`))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const report: unknown = Reflect.get(window, 'reportViolation')
      if (typeof report === 'function') report(`${violatedDirective} ${blockedURI}`)
    })
  })
  return {
    heard,
    take: async () => {
      const cookies = await page.context().cookies()
      return [...heard.splice(0), ...cookies.map(({ name }) => `cookie ${name}`)]
    },
  }
}
