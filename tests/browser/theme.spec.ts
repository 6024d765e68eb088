/** Light or dark: the system's choice, or the reader's, which lasts. */
import { expect, type Page, test } from '@playwright/test'
import { scheme } from './support/theme.ts'

const button = (page: Page) => page.locator('footer theme-switch button')

test('the system may change its mind while the page is open', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/zh/tasks/7/')
  await expect(button(page)).toHaveAccessibleName('切换为深色')
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await scheme(page)).toBe('dark')
  await expect(button(page)).toHaveAccessibleName('切换为浅色')
})

for (const [path, light, dark] of [
  ['/zh/tasks/7/', '切换为浅色', '切换为深色'],
  ['/en/tasks/7/', 'Switch to light', 'Switch to dark'],
  ['/c/task-7-1/', '切换为浅色 · Switch to light', '切换为深色 · Switch to dark'],
] as const)
  test(`the switch of ${path}, in the footer, says what it does and does it`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(path)
    await expect(button(page)).toHaveAccessibleName(dark)
    await button(page).click()
    expect(await scheme(page)).toBe('dark')
    await expect(button(page)).toHaveAccessibleName(light)
    await button(page).click()
    expect(await scheme(page)).toBe('light')
    await expect(button(page)).toHaveAccessibleName(dark)
  })

test('the choice lasts over a reload, another page and another language', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/zh/tasks/7/')
  await button(page).click()
  await page.reload()
  expect(await scheme(page)).toBe('dark')
  await expect(button(page)).toHaveAccessibleName('切换为浅色')
  await page.locator('header .language').click()
  await expect(page).toHaveURL('/en/tasks/7/')
  await expect(button(page)).toHaveAccessibleName('Switch to light')
  expect(await scheme(page)).toBe('dark')
  await page.goto('/parallel/')
  expect(await scheme(page)).toBe('dark')
})

test('light may be chosen against a dark system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/zh/')
  await button(page).click()
  await page.reload()
  expect(await scheme(page)).toBe('light')
})

for (const stored of ['purple', '"><img src=x>', '', '{"theme":"dark"}'])
  test(`a stored ${JSON.stringify(stored)} is ignored`, async ({ page }) => {
    const errors: Error[] = []
    page.on('pageerror', (error) => errors.push(error))
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto('/zh/')
    await page.evaluate((value) => localStorage.setItem('theme', value), stored)
    await page.reload()
    expect(await scheme(page)).toBe('dark')
    await expect(page.locator('html')).not.toHaveAttribute('data-theme')
    expect(errors).toEqual([])
  })

test('where storage is forbidden the switch still works', async ({ page }) => {
  const errors: Error[] = []
  page.on('pageerror', (error) => errors.push(error))
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('forbidden', 'SecurityError')
      },
    })
  })
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/zh/')
  await button(page).click()
  expect(await scheme(page)).toBe('dark')
  expect(errors).toEqual([])
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a dark system still has dark pages', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto('/zh/tasks/7/')
    expect(await scheme(page)).toBe('dark')
  })
})
