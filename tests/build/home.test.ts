/** What the homes say of the text: its figures, and the sentence of each domain with what that encourages. */
import { describe, expect, test } from 'vitest'
import { locales } from '../../src/locale.ts'
import { realPolicy } from '../support/content.ts'
import { all, documentAt, text } from '../support/dom.ts'

const policy = realPolicy()
const domains = policy.clauses.filter(({ kind }) => kind === 'domain')

describe.each(locales)('%s', (locale) => {
  const document = documentAt(`${locale}/`)

  test('the four numbers stand in the text with their verbs, each for its year', () => {
    const indicators = all(document, '.figures section')
    expect(indicators).toHaveLength(2)
    for (const indicator of indicators) {
      const figures = all(indicator, 'p')
      expect(figures).toHaveLength(policy.targets.length)
      figures.forEach((figure, i) => {
        const target = policy.targets[i]
        const words = `${text(indicator.querySelector('h3'))} ${text(figure.querySelector('strong'))}`
        const sentence = policy.segment(target?.segment ?? '').text[locale]
        expect(sentence.toLowerCase()).toContain(words.toLowerCase())
        expect(text(figure.querySelector('span'))).toContain(`${target?.year}`)
      })
    }
  })

  test('each domain has its own sentence, whole, and all that it encourages is marked', () => {
    const columns = all(document, '.domains > li')
    expect(columns.map((column) => text(column.querySelector('h3')))).toEqual(
      domains.map(({ label }) => label[locale]),
    )
    columns.forEach((column, i) => {
      const own = domains[i]?.segments.filter(({ role }) => !role) ?? []
      expect(all(column, '.words').map(text)).toEqual(own.map((segment) => segment.text[locale]))
      const encouraged = policy.directions.flatMap(({ mentions }) =>
        mentions.filter(({ clause }) => clause === domains[i]?.id).map(({ phrase }) => phrase[locale]),
      )
      expect(encouraged.length).toBeGreaterThan(0)
      expect(all(column, '[data-mark=Direction]').map(text).sort()).toEqual(encouraged.sort())
    })
  })

  test('the units under a domain are those of the tasks named with them', () => {
    const named = all(document, '.domains dl > div').flatMap((line) => {
      const [, digits] =
        /\/tasks\/(\d+)\/$/.exec(line.querySelector('dt a')?.getAttribute('href') ?? '') ?? []
      return digits ? { task: `task-${digits}`, units: all(line, 'dd a').map(text) } : []
    })
    expect(named.map(({ task }) => task)).toEqual(['task-6', 'task-7', 'task-8', 'task-9', 'task-10'])
    for (const { task, units } of named)
      expect(units).toEqual(policy.clause(task).units.map((id) => policy.unit(id).label[locale]))
  })
})
