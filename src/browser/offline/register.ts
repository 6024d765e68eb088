/** Lets the browser keep a copy of what is read, once it has nothing better to do. */

/** Written in by the build. What the switch on About shares would be a file of its own, on every page. */
declare const WORKER_ADDRESS: string

const AFTER_MS = 5000

async function register() {
  try {
    const { serviceWorker, connection } = navigator as Navigator & { connection?: { saveData: boolean } }
    if (localStorage.copy !== 'none' && !connection?.saveData) await serviceWorker.register(WORKER_ADDRESS)
  } catch {
    // Nothing is kept where storage is forbidden, nor where there are no workers.
  }
}
if (WORKER_ADDRESS) addEventListener('load', () => setTimeout(register, AFTER_MS))

// A module, with names of its own.
export {}
