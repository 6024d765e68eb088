/** On the About page: whether this browser keeps a copy, and the switch. */
import { PageElement } from '../page-element.ts'
import { deleteCopies, WORKER } from './copies.ts'

class OfflineCopy extends PageElement {
  private readonly said = this.child('[role="status"]')
  private readonly button = this.child<HTMLButtonElement>('button')

  connectedCallback() {
    // Over plain HTTP, in some private windows and where the operator keeps none.
    if (!WORKER || !navigator.serviceWorker) return
    this.button.onclick = () => this.turn().then(() => this.show())
    this.show()
    this.hidden = false
  }

  private async turn() {
    const kept = await navigator.serviceWorker.getRegistration(WORKER)
    try {
      if (kept) localStorage.copy = 'none'
      else localStorage.removeItem('copy')
    } catch {
      // The wish then lasts for this page only.
    }
    if (!kept) await navigator.serviceWorker.register(WORKER)
    else {
      await kept.unregister()
      await deleteCopies()
    }
  }

  private async show() {
    const kept = await navigator.serviceWorker.getRegistration(WORKER)
    const { kept: says = '', none = '', forget = '', keep = '' } = this.dataset
    this.said.textContent = kept ? says : none
    this.button.textContent = kept ? forget : keep
  }
}
customElements.define('offline-copy', OfflineCopy)
