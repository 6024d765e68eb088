import { describe, expect, test } from 'vitest'
import { withMetadata } from '../../../src/images/metadata.ts'
import { caption } from '../../../src/images/qr/caption.ts'
import { drawQr } from '../../../src/images/qr/qr.ts'
import { qrSymbol } from '../../../src/images/qr/symbol.ts'
import { locales } from '../../../src/locale.ts'
import { rightsLines } from '../../../src/rights.ts'
import { absolute, cardPath } from '../../../src/urls.ts'
import { realPolicy } from '../../support/content.ts'
import { isQuiet, PRINTED, printed, raster, read } from '../../support/qr.ts'
import { parseXml } from '../../support/xml.ts'

const policy = realPolicy()

test('a printed code is 148 pixels wide', () => {
  expect(PRINTED).toBe(148)
})

describe('the reading fails', () => {
  const [clause] = policy.clauses
  if (!clause) throw new Error('no clauses')
  const address = absolute(cardPath(clause.id))
  const svg = drawQr(address, caption(clause, policy))

  test('nowhere, where the code is whole', async () => {
    expect(read(raster(svg))).toBe(address)
    expect(read(await printed(raster(svg)))).toBe(address)
    expect(isQuiet(raster(svg), 50)).toBe(true)
  })

  test('for a code that misses a corner', () => {
    const damaged = svg.replace('</svg>', '<path fill="#fff" d="M0 0h700v700H0z"/></svg>')
    expect(read(raster(damaged))).toBeUndefined()
  })

  test('for a code whose middle is covered', async () => {
    const damaged = raster(svg.replace('</svg>', '<path d="M500 500h900v900H500z"/></svg>'))
    expect(read(damaged)).toBeUndefined()
    expect(read(await printed(damaged))).toBeUndefined()
  })

  test('for a code whose quiet zone is not', () => {
    const damaged = raster(svg.replace('</svg>', '<path d="M150 500h50v50h-50z"/></svg>'))
    expect(isQuiet(damaged, 50)).toBe(false)
  })
})

test('error correction is M or better, and stronger where it costs no larger symbol', () => {
  const levels = policy.clauses.map(({ id }) => qrSymbol(absolute(cardPath(id))))
  for (const { errorCorrectionLevel, version } of levels) {
    // The bits by which a symbol names its level: L is 1.
    expect.soft(errorCorrectionLevel.bit).not.toBe(1)
    expect.soft(version).toBeLessThanOrEqual(4)
  }
  expect(levels.some(({ errorCorrectionLevel }) => errorCorrectionLevel.bit !== 0)).toBe(true)
})

test('as it is served it says its edition and terms in both languages, and reads as before', () => {
  const clause = policy.clause('task-7-1')
  const address = absolute(cardPath(clause.id))
  const svg = withMetadata(drawQr(address, caption(clause, policy)), policy, address, locales)
  const metadata = parseXml(svg).querySelector('svg > desc + metadata')
  expect(metadata?.querySelector('dc\\:source')?.textContent).toBe(address)
  expect([...(metadata?.querySelectorAll('dc\\:rights') ?? [])].map((el) => el.textContent)).toEqual(
    locales.map((locale) => rightsLines(policy, locale)[2]),
  )
  expect(read(raster(svg))).toBe(address)
})

describe('the caption', () => {
  const of = (id: string) => {
    const clause = policy.clauses.find((c) => c.id === id)
    if (!clause) throw new Error(`no clause ${id}`)
    return caption(clause, policy)
  }

  test('has number and label in both languages', () => {
    expect(of('task-7-1')).toMatchObject({
      number: '措施 7.1 · Measure 7.1',
      label: { zh: '产业化推进生物材料', en: 'Industrialization of biomaterials' },
    })
  })

  test('names a responsibility line with its task', () => {
    expect(of('task-7-units')).toMatchObject({
      number: null,
      label: { zh: '任务 7 责任单位', en: 'Responsible units of Task 7' },
    })
  })

  test('says that the edition is unofficial and, without a host, that it is a preview', () => {
    for (const clause of policy.clauses) {
      const { unofficial, preview } = caption(clause, policy)
      expect.soft(unofficial).toEqual({ zh: '非官方读本', en: 'Unofficial edition' })
      expect.soft(preview?.zh).toMatch(/^预览版/)
      expect.soft(preview?.en).toMatch(/^Preview/)
    }
  })

  test('is in the drawing as letters and as text', () => {
    const address = absolute(cardPath('task-7-1'))
    const svg = drawQr(address, of('task-7-1'))
    expect(svg).toContain(`<title>${address}</title>`)
    expect(svg).toContain('产业化推进生物材料 · Industrialization of biomaterials')
    expect(drawQr(address, { ...of('task-7-1'), preview: null }).length).toBeLessThan(svg.length)
  })
})
