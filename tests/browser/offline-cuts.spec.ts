/**
 * A line that breaks at random: at any byte of any answer, while a copy is made or renewed, while a page comes, while a build is
 * put up. After each cut the reader reads on: no page is blank, none has a file of another build, and what is in the copy is whole.
 */
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { line } from '../support/line.ts'
import { randomFrom } from '../support/slips/random.ts'
import { buildOf, ESSENTIAL, type Files, hostOf, OTHERS } from './support/builds.ts'

test.use({ serviceWorkers: 'allow' })

const CUTS = 200
/** Side by side, each with a reader and a host of its own. */
const RUNS = 4
/** Of a whole site with its worker, and a little more: a cut may also come to nothing. */
const SITE_BYTES = 30_000

/** Stays open, and is no page of the site. */
const SHELL = '/shell'

type Random = ReturnType<typeof randomFrom>

interface Seen {
  /** Of which build page, script, data and picture are; 0 for one that is not there. */
  builds: [page: number, script: number, data: number, picture: number]
  words: number
  isCopy: boolean
  /** The page that says what is not in the copy. */
  isMissing: boolean
}

/** What a reader has before the eyes, in frames of a page that stays open; null where the browser has nothing. */
const read = (page: Page, addresses: readonly string[]): Promise<(Seen | null)[]> =>
  page.evaluate(
    (all) =>
      Promise.all(
        all.map(async (address) => {
          const frame = document.createElement('iframe')
          frame.src = address
          const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
          document.body.append(frame)
          // A page that is cut never ends in Chromium, where no worker answers; a worker has some patience.
          const limit = navigator.serviceWorker.controller ? 6000 : 500
          const until = Date.now() + limit
          const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
          await Promise.race([loaded, pause(limit)])
          const shown = frame.contentDocument?.body
          const number = (value = '') => Number(value)
          let seen: Seen | null = null
          if (shown) {
            const { dataset } = shown
            // The data come, or fail.
            while (dataset.script && dataset.data === undefined && Date.now() < until) await pause(5)
            seen = {
              builds: [
                number(dataset.build),
                number(dataset.script),
                number(dataset.data),
                shown.querySelector('img')?.naturalWidth ?? 0,
              ],
              words: shown.textContent.trim().length,
              isCopy: shown.querySelector('.no-line') !== null,
              isMissing: shown.ownerDocument.title.includes('404.html'),
            }
          }
          frame.remove()
          return seen
        }),
      ),
    addresses,
  )

const isActive = (page: Page) =>
  page
    .evaluate(async () =>
      Boolean((await navigator.serviceWorker.getRegistration('/'))?.active?.state === 'activated'),
    )
    .catch(() => false)

/** What is wrong with what is seen, in words; nothing where all is well. */
function fault(
  seen: Seen | null,
  { path, isCut, hasCopy }: { path: string; isCut: boolean; hasCopy: boolean },
): string[] {
  if (!seen) return hasCopy ? [`${path}: nothing but the browser’s own page`] : []
  const [page, ...files] = seen.builds
  // Without a worker a page that is cut in its head is the browser’s affair.
  if (seen.words < 50) return hasCopy ? [`${path}: blank`] : []
  const [script, data] = files
  // A picture has an address that stays: on pages from the line it is whatever the host gives.
  const others = seen.isCopy ? files : [script, data]
  if (others.some((build) => build !== 0 && build !== page)) return [`${path}: mixed ${seen.builds}`]
  if (!seen.isCopy) return []
  if (seen.isMissing) return ESSENTIAL.includes(path) ? [`${path}: not in the copy`] : []
  if (!isCut) return [`${path}: a copy while the line is up`]
  return files.includes(0) ? [`${path}: not whole ${seen.builds}`] : []
}

interface Faulty {
  trusts?: boolean
  namesStay?: boolean
}

/** @returns what was wrong, one line each */
async function manyCuts(
  context: BrowserContext,
  seed: number,
  cuts: number,
  faulty: Faulty = {},
): Promise<string[]> {
  const random: Random = randomFrom(seed)
  const chance = (of: number) => random() < of
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const found: string[] = []

  let [build, newest] = [1, 1]
  let files: Files = buildOf(build, faulty)
  /** What some parts of the host still give. */
  let before: Files = files
  let slow = new Set<string>()
  let keepsOld = true
  const fileAt = (path: string) =>
    slow.has(path) ? before.get(path) : (files.get(path) ?? (keepsOld ? before.get(path) : undefined))
  const answer = hostOf(fileAt, () => (chance(0.3) ? 200 : 404))
  const host = await line(
    (address) =>
      address === SHELL
        ? { status: 200, type: 'text/html', body: Buffer.from('<!doctype html><body>') }
        : answer(address),
    // A worker of which nothing came would count as one that does nothing, and nobody could tell.
    (address) => address === '/sw.js' || chance(0.8),
  )
  const deploy = () => {
    before = files
    // A deploy may take another back.
    build = build > 1 && chance(0.2) ? build - 1 : ++newest
    files = buildOf(build, faulty)
    keepsOld = chance(0.5)
    // A deploy is never done everywhere at once.
    slow = new Set([...before.keys()].filter(() => chance(0.4)))
  }

  const page = await context.newPage()
  const register = () =>
    page
      .evaluate(() =>
        navigator.serviceWorker.register('/sw.js').then(
          () => {},
          () => {},
        ),
      )
      .catch(() => {})
  const look = async (...paths: string[]) => {
    const hasCopy = await isActive(page)
    const isCut = !host.isUp()
    const seen = await read(
      page,
      paths.map((path) => `/${path}${chance(0.3) ? '?q=x' : ''}`),
    )
    const faults = paths.flatMap((path, i) =>
      fault(seen[i] ?? null, { path, isCut: isCut || !host.isUp(), hasCopy }),
    )
    found.push(...faults.map((f) => `seed ${seed}, build ${build}: ${f}`))
  }
  await page.goto(`${host.origin}${SHELL}`)
  for (let cut = 0; cut < cuts; cut++) {
    // The line is up: reading, with or without a copy in the making, perhaps a new build.
    if (chance(0.5)) slow.clear()
    await look(pick([...ESSENTIAL, ...OTHERS]))
    if (chance(0.6)) deploy()
    host.breakAfter(chance(0.15) ? 0 : Math.floor(random() * SITE_BYTES))
    if (chance(0.7)) register()
    if (chance(0.3)) deploy()
    await look(pick([...ESSENTIAL, ...OTHERS]))
    // Whatever was still under way: now there is no line at all.
    host.breakAfter(0)
    await look(pick(ESSENTIAL), pick(OTHERS))
    host.mend()
  }
  // In the end the copy is whole and of one build. That a new build replaces it is a test of offline.spec.ts: here a look at the
  // host may be under way as the line breaks for good.
  slow.clear()
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.register('/sw.js')
    await registration.update().catch(() => {})
  })
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration('/')
    return registration?.active?.state === 'activated' && !registration.installing && !registration.waiting
  })
  host.breakAfter(0)
  const last = await read(
    page,
    ESSENTIAL.map((path) => `/${path}`),
  )
  const builds = new Set(last.flatMap((one) => one?.builds ?? [0]))
  if (builds.size !== 1 || builds.has(0)) found.push(`seed ${seed}: in the end builds ${[...builds]}`)
  await host.close()
  return found
}

for (let run = 1; run <= RUNS; run++)
  test(`after ${CUTS / RUNS} cuts of the line nothing is blank, mixed or broken (${run})`, async ({
    context,
  }) => {
    expect(await manyCuts(context, run, CUTS / RUNS)).toEqual([])
  })

test.describe('it would be found out', () => {
  test('a worker that trusts the host', async ({ context }) => {
    expect((await manyCuts(context, 1, 25, { trusts: true })).join('\n')).toMatch(
      /mixed|not whole|in the end/,
    )
  })
  test('data at an address that stays', async ({ context }) => {
    expect((await manyCuts(context, 1, 25, { namesStay: true })).join('\n')).toMatch(/mixed/)
  })
})
