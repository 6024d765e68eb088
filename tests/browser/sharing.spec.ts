/** What the system offers for sharing, where it offers anything. */
import { expect, type Page, test } from '@playwright/test'
import { desktop, phone, policy } from './support/site.ts'

const ADDRESS = 'https://policy.example/c/task-7-1/'

interface Shared {
  title?: string
  url?: string
  files?: { name: string; type: string; size: number }[]
}
declare global {
  interface Window {
    shared: Shared[]
  }
}

/** A system that takes what is shared, and at first refuses as many files as told: the press was too long ago. */
const withShare = (page: Page, { files, refused = 0 }: { files: boolean; refused?: number }) =>
  page.addInitScript(
    ({ files, refused }) => {
      window.shared = []
      let left = refused
      Object.defineProperty(navigator, 'share', {
        configurable: true,
        value: async ({ title, url, files = [] }: ShareData) => {
          if (files.length > 0 && left-- > 0) throw new DOMException('no press', 'NotAllowedError')
          window.shared.push({
            ...(title && { title }),
            ...(url && { url }),
            files: files.map(({ name, type, size }) => ({ name, type, size })),
          })
        },
      })
      Object.defineProperty(navigator, 'canShare', { configurable: true, value: () => files })
    },
    { files, refused },
  )
const shared = (page: Page) => page.evaluate(() => window.shared)
const button = (page: Page, name: string) => page.locator('.copy-actions').getByRole('button', { name })
const open = async (page: Page) => {
  await page.goto('/zh/tasks/7/')
  await page.locator('#task-7-1 .copy').click()
  await expect(page.locator('dialog.copying')).toBeVisible()
}

test.describe('on a phone', () => {
  test.use({ viewport: phone })

  test('the address and the name of the clause are handed over', async ({ page }) => {
    await withShare(page, { files: false })
    await open(page)
    const share = button(page, '系统分享')
    const box = await share.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    await share.focus()
    await page.keyboard.press('Enter')
    const name = policy.clauses.find(({ id }) => id === 'task-7-1')?.label.zh
    await expect
      .poll(() => shared(page))
      .toEqual([{ title: expect.stringContaining(name ?? '?'), url: ADDRESS, files: [] }])
    await expect(button(page, '分享图片')).toHaveCount(0)
  })

  test('a picture is handed over as a file, with a second press where the first was too long ago', async ({
    page,
  }) => {
    await withShare(page, { files: true, refused: 1 })
    await page.goto('/c/task-7-1/')
    await button(page, '分享图片').click()
    await expect(page.locator('.copy-actions .said')).toContainText('请再按一次')
    await button(page, '分享图片').click()
    await expect.poll(async () => (await shared(page)).length).toBe(1)
    const [file] = (await shared(page))[0]?.files ?? []
    expect(file).toMatchObject({ name: 'task-7-1.picture.png', type: 'image/png' })
    expect(file?.size).toBeGreaterThan(50_000)
  })
})

test.describe('where the system offers nothing', () => {
  test.use({ viewport: desktop })

  test('there is no such button, and the pictures are links', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share')
      Reflect.deleteProperty(Navigator.prototype, 'canShare')
    })
    await open(page)
    await expect(button(page, '分享')).toHaveCount(0)
    const pictures = page.getByRole('group', { name: '图片' }).getByRole('link')
    await expect(pictures).toHaveText(['中英文', '中文', '英文'])
    for (const link of await pictures.all()) {
      const response = await page.request.get((await link.getAttribute('href')) ?? '')
      expect(response.headers()['content-type']).toBe('image/png')
    }
  })
})
