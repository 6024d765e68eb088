/** On the About page: whether this browser keeps a copy, and the switch. */
import { PageElement } from '../page-element.ts'
import { SpokenLine } from '../spoken-line.ts'
import { deleteCopies, WORKER } from './copies.ts'

class OfflineCopy extends PageElement {
  private readonly line = this.child('.state')
  private readonly spoken = new SpokenLine(this.line)
  private readonly button = this.child<HTMLButtonElement>('button')

  connectedCallback() {
    // Over plain HTTP, in some private windows and where the operator keeps none.
    if (!WORKER || !navigator.serviceWorker) return
    this.button.onclick = () => this.turn()
    this.show()
    // The copy that is made unasked.
    navigator.serviceWorker.ready.then(() => this.show())
    this.hidden = false
  }

  private async turn() {
    const kept = await keeper()
    try {
      if (kept) localStorage.copy = 'none'
      else localStorage.removeItem('copy')
    } catch {
      // The wish then lasts for this page only.
    }
    if (kept) {
      await kept.unregister()
      await deleteCopies()
      await this.show()
      return this.spoken.say()
    }
    const { making = '', failed = '' } = this.dataset
    this.line.textContent = making
    this.spoken.say()
    try {
      await installed(await navigator.serviceWorker.register(WORKER))
      await this.show()
    } catch {
      this.line.textContent = failed
    }
    this.spoken.say()
  }

  private async show() {
    const { kept: says = '', none = '', forget = '', keep = '' } = this.dataset
    const isKept = Boolean(await keeper())
    this.line.textContent = isKept ? says : none
    this.button.textContent = isKept ? forget : keep
  }
}

/** The worker of this site, once its copy is whole: not one of another site that has the whole host. */
async function keeper(): Promise<ServiceWorkerRegistration | undefined> {
  const home = new URL('.', new URL(WORKER, location.href)).href
  const found = await navigator.serviceWorker.getRegistration(home)
  return found?.scope === home && found.active ? found : undefined
}

/** @throws where the copy could not be made */
const installed = ({ installing, waiting, active }: ServiceWorkerRegistration): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = installing ?? waiting ?? active
    const look = () => {
      if (worker?.state === 'activated') resolve()
      if (worker?.state === 'redundant') reject(new Error('no copy'))
    }
    worker?.addEventListener('statechange', look)
    look()
  })

customElements.define('offline-copy', OfflineCopy)
