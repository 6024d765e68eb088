/** Typst works on the thread of the caller for a few milliseconds an image; rasterising and packing, the rest, do not. */
const AT_ONCE = 4

/** Several at a time, so that a build, which asks for one page after another, keeps every core busy. */
export async function several<T>(items: Iterable<T>, draw: (item: T) => Promise<unknown>): Promise<void> {
  const waiting = Iterator.from(items)
  const worker = async () => {
    for (const item of waiting) await draw(item)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}
