/** What a service worker has and a page has not: TypeScript knows the one or the other. */

export interface LifeEvent {
  waitUntil: (work: Promise<unknown>) => void
}

export interface FetchEvent extends LifeEvent {
  request: Request
  respondWith: (answer: Promise<Response>) => void
}

interface Scope {
  oninstall: (event: LifeEvent) => void
  onactivate: (event: LifeEvent) => void
  onfetch: (event: FetchEvent) => void
  skipWaiting: () => Promise<void>
  registration: { installing: unknown; waiting: unknown; unregister: () => Promise<boolean> }
  clients: {
    claim: () => Promise<void>
    matchAll: (of: { includeUncontrolled: true; type: 'window' }) => Promise<readonly { url: string }[]>
  }
}

export const scope = self as unknown as Scope
