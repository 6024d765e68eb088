import { describe, expect, it } from 'vitest'
import { foldedQuery } from '../../src/search/answer.ts'
import { bareLabel } from '../../src/search/catalog.ts'
import { catalog, lexicon } from '../support/search.ts'

const jumps = (typed: string) => catalog.jumps(foldedQuery(typed)).map(({ path }) => path)
const heard = (typed: string) => catalog.fromPinyin(foldedQuery(typed), lexicon)

describe('a jump', () => {
  it('leads to what is named', () => {
    const rows: [string, string[]][] = [
      ['六（七）', ['tasks/7/#task-7']],
      // A measure first, part and item second.
      ['7.1', ['tasks/7/#task-7-1', 'safeguards/1/#safeguard-1']],
      ['22号', ['text/#notice']],
      ['区卫健委', ['units/health-commission/']],
      ['District Health Commission', ['units/health-commission/']],
      ['生物材料湾', ['zones/materials-bay/#zone-materials-bay', 'glossary/#term-biomaterials-bay']],
      ['biomaterials bay', ['zones/materials-bay/#zone-materials-bay', 'glossary/#term-biomaterials-bay']],
      ['碳谷绿湾', ['glossary/#place-carbon-valley']],
      ['白名单', ['glossary/#term-white-list']],
      ['Huangjiu', ['glossary/#term-huangjiu']],
      // White space is how it is printed, not what it is.
      ['金 山 海 关', ['units/jinshan-customs/']],
      ['推广应用生物饲料', ['tasks/9/#task-9-3']],
    ]
    expect(rows.map(([typed]) => [typed, jumps(typed)])).toEqual(rows)
  })

  it('leads to a domain by its name without the word domain', () => {
    expect(jumps('生物医药领域')).toEqual(['domains/biomedicine/#domain-biomedicine'])
    expect(jumps('生物医药')).toContain('domains/biomedicine/#domain-biomedicine')
  })

  it('is not made for what names nothing as a whole', () => {
    const typed = ['', '生物材料湾在哪里', '生', 'bay', '区']
    expect(typed.filter((one) => jumps(one).length > 0)).toEqual([])
  })

  it('shows number and label', () => {
    expect(catalog.jumps('task 7')[0]?.label).toEqual({
      zh: '任务 7 生物材料产业',
      en: 'Task 7 Biomaterials industry',
    })
  })
})

describe('names', () => {
  it('are those above from the top down, and the responsible units', () => {
    const { trail, units } = catalog.names(catalog.clause('task-7-1'))
    expect(trail.zh).toEqual(['第 6 部分 主要任务', '任务 7 生物材料产业', '措施 7.1 产业化推进生物材料'])
    expect(trail.en).toHaveLength(3)
    expect(units.zh).toEqual(['区经委', '区科委', '区投资促进办'])
    expect(units.en).toContain('District Economic Commission')
  })

  it('of a clause without a number are its label', () => {
    expect(catalog.title(catalog.clause('layout')).zh).toBe('产业布局总述')
    expect(catalog.names(catalog.clause('notice')).units.en).toEqual([])
  })

  it('lose the word domain only where it is one', () => {
    expect(bareLabel(catalog.clause('domain-biomaterials')).zh).toBe('生物材料')
    expect(bareLabel(catalog.clause('part-4')).zh).toBe('重点领域')
  })

  it('of a clause that there is not are an error', () => {
    expect(() => catalog.clause('task-11')).toThrow('task-11')
  })
})

describe('pinyin', () => {
  it('of another build gives no name a reading that is not its own', () => {
    const { 生物制造: own, ...others } = lexicon.pinyin
    expect(own).toBe('sheng wu zhi zao')
    const older = { ...lexicon, pinyin: { 从前的名称: 'cong qian de ming cheng', ...others } }
    expect(catalog.fromPinyin('congqiandemingcheng', older)).toEqual([])
    expect(catalog.fromPinyin('quguoziwei', older)).toEqual(['区国资委'])
  })

  it('is heard in every spelling', () => {
    const spellings = [
      'shengwu zhizao',
      'shengwuzhizao',
      'sheng wu zhi zao',
      'shēngwù zhìzào',
      // Figures for tones.
      'sheng1wu4 zhi4zao4',
      'sheng’wu'.concat("zhi'zao"),
      'sheng-wu-zhi-zao',
      'Shengwu Zhizao',
    ]
    expect(spellings.map((typed) => [typed, heard(typed)])).toEqual(
      spellings.map((typed) => [typed, ['生物制造']]),
    )
  })

  it('is that of the words', () => {
    const rows: [string, string[]][] = [
      ['tan gu lv wan', ['碳谷绿湾']],
      ['tàn gǔ lǜ wān', ['碳谷绿湾']],
      ['tan gu lü wan', ['碳谷绿湾']],
      // The library reads 重组 as *zhòng zǔ*.
      ['chongzudanbai', ['重组蛋白']],
      ['quguoziwei', ['区国资委']],
      ['shengwucailiaowan', ['生物材料湾']],
    ]
    expect(rows.map(([typed]) => [typed, heard(typed)])).toEqual(rows)
  })

  it('is of the whole name where there is one, and not of a stretch of another', () => {
    // 生物医药 stands in 生物医药港 and others too.
    expect(heard('shengwuyiyao')).toEqual(['生物医药'])
  })

  it('is of a stretch where no name is read so', () => {
    expect(heard('zhanlve')).toEqual([])
    expect(heard('rencai')).toEqual(['人才'])
    expect(heard('tuiguang')).toEqual(['推广'])
  })

  it('ends with a syllable', () => {
    expect(heard('shengwuzhiza')).toEqual([])
    expect(heard('hengwuzhizao')).toEqual([])
  })

  it('is not heard in less than a name, or in what is none', () => {
    const typed = ['', 'wan', 'zhi', 'shengwu7', 'shengwu 制造', 'car-t', 'quantum computing']
    expect(typed.filter((one) => heard(one).length > 0)).toEqual([])
  })
})
