/** The reader's own kit: ids of clauses in the order chosen, kept in this browser and nowhere else. */
const KEY = 'kit'

/** What is kept may be anything: what has not the form of ids is not read. */
export function readShelf(): string[] {
  try {
    const kept = (localStorage.getItem(KEY) ?? '').split(',').filter((id) => /^[a-z]+(-[a-z0-9]+)*$/.test(id))
    return [...new Set(kept)]
  } catch {
    // Storage may be forbidden: the kit is then empty.
    return []
  }
}

/** False where the browser keeps nothing. */
export function writeShelf(ids: readonly string[]): boolean {
  try {
    localStorage.setItem(KEY, ids.join())
    return true
  } catch {
    return false
  }
}
