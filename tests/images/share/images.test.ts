import { describe, expect, test } from 'vitest'
import type { ShareImage } from '../../../src/images/share/image.ts'
import { shareImages } from '../../../src/images/share/images.ts'
import { cardPath } from '../../../src/urls.ts'
import { realPolicy } from '../../support/content.ts'
import { offenders } from '../../support/offenders.ts'

const policy = realPolicy()
const images = shareImages(policy)
const of = (page: string): ShareImage => {
  const image = images.find((i) => i.page === page)
  if (!image) throw new Error(`no image for ${page}`)
  return image
}
const HAN = /\p{Script=Han}/u

test('no page has two pictures, and every clause has one for its card', () => {
  const pages = images.map(({ page }) => page)
  expect(new Set(pages).size).toBe(pages.length)
  for (const { id } of policy.clauses) expect.soft(pages).toContain(cardPath(id))
})

test('every page of one language has its pair', () => {
  const below = (locale: string) =>
    images.filter(({ page }) => page.startsWith(`${locale}/`)).map(({ page }) => page.slice(3))
  expect(below('en')).toEqual(below('zh'))
})

test('every picture speaks the language of its page', () => {
  const wrong = offenders(
    images,
    ({ page }) => `/${page}`,
    (image) => {
      const { page, locale, eyebrow, title, titleBelow, words } = image
      const inBoth = !/^(?:zh|en)\//.test(page)
      for (const text of [title, words]) expect(HAN.test(text)).toBe(locale === 'zh')
      expect(eyebrow).not.toBe('')
      expect(titleBelow === null).toBe(!inBoth)
      if (!inBoth) expect(HAN.test(eyebrow)).toBe(locale === 'zh')
      else expect(titleBelow).not.toMatch(HAN)
    },
  )
  expect(wrong).toEqual([])
})

test('the policy at a glance shows its four figures, and no other page does', () => {
  const withFigures = images.filter(({ series }) => series)
  expect(withFigures.map(({ page }) => page)).toEqual(['zh/at-a-glance/', 'en/at-a-glance/'])
  const yi = policy.targets.flatMap((target) => [target.industryScale, target.manufacturingOutput])
  for (const { series = [] } of withFigures)
    expect.soft(series.flatMap(({ figures }) => figures.map((it) => it.yi)).toSorted()).toEqual(yi.toSorted())
})

describe('what stands above and beside the title', () => {
  test('is the number, where there is one', () => {
    expect(of('zh/tasks/7/')).toMatchObject({ numeral: '7', eyebrow: '任务 7' })
    expect(of('c/task-7-1/')).toMatchObject({ numeral: '7.1', eyebrow: '措施 7.1 · Measure 7.1' })
  })
  test('is the part that it is in, where there is none', () => {
    expect(of('en/zones/materials-bay/')).toMatchObject({
      numeral: null,
      eyebrow: 'Part 5 Industrial layout',
    })
    expect(of('c/guiding-thought/').eyebrow).toBe('第 1 部分 指导思想 · Part 1 Guiding thought')
  })
  test('is the task of a responsibility line', () => {
    expect(of('c/task-7-units/')).toMatchObject({
      numeral: '7',
      eyebrow: '任务 7 生物材料产业 · Task 7 Biomaterials industry',
      title: '任务 7 责任单位',
    })
  })
  test('is the document of what stands outside its parts', () => {
    expect(of('c/signature/').eyebrow).toBe('金府办发〔2023〕22 号 · Jin Fu Ban Fa [2023] No. 22')
  })
})
