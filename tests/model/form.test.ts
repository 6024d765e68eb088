/** What an MDX section may hold: Markdown's accidents are findings, not text. */
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model/findings.ts'
import { parseSection } from '../../src/model/parse/section.ts'
import { finding, findingsAfter, lineOf } from '../support/content.ts'

const file = 'en/part-3.mdx'
const line = lineOf(file, 'Development targets')

/** Findings of a section with this one clause, whose text begins on line 6. */
function findingsIn(text: string): Finding[] {
  const findings: Finding[] = []
  const source = `---\nsection: part-3\n---\n\n<Clause id="part-3">\n${text}\n</Clause>\n`
  parseSection(file, source, (f) => findings.push(f))
  return findings
}

describe('a clause holds one paragraph of text and marks, not', () => {
  test.each([
    ['a list', '- Development targets', 0, 'list'],
    ['a numbered list', '1. Development targets', 0, 'list'],
    ['a heading', '# Development targets', 0, 'heading'],
    ['a code span', 'Development\n`targets`', 1, 'inlineCode'],
    ['emphasis', 'Development *targets*', 0, 'emphasis'],
    ['a hard line break', 'Development  \ntargets', 0, 'break'],
    ['an automatic link', 'See\nwww.example.com', 1, 'link'],
    ['an expression', 'Development {1 + 1}', 0, 'mdxTextExpression'],
    ['two paragraphs', 'Development\n\ntargets', 2, 'also paragraph'],
    ['a mark across lines', '<Ref to="task-1">Development\ntargets</Ref>', 0, '<Ref> mark runs across lines'],
    [
      'an unknown mark',
      '<Term id="x">Development</Term>',
      0,
      'expected Ref, Direction, Unit or Title, found <Term>',
    ],
    ['a mark without its id', '<Ref>Development</Ref>', 0, '<Ref> lacks its attribute to'],
    [
      'a mark with an unknown attribute',
      '<Ref to="task-1" class="x">D</Ref>',
      0,
      '<Ref> takes to, found class',
    ],
    ['a title with an attribute', '<Title to="task-1">D</Title>', 0, '<Title> takes no attribute, found to'],
    ['a title in a mark', '<Ref to="task-1"><Title>D</Title></Ref>', 0, '<Title> stands inside <Ref>'],
    ['a mark in a title', '<Title><Ref to="task-1">D</Ref></Title>', 0, '<Ref> stands inside <Title>'],
    ['a mark without text', 'Development <Ref to="task-1"></Ref>', 0, '<Ref> marks no text'],
    [
      'a mark in its like',
      '<Ref to="task-1">D <Ref to="task-2">t</Ref></Ref>',
      0,
      '<Ref> stands inside <Ref>',
    ],
    ['a space at the end of a mark’s line', '<Ref to="task-1">D </Ref>', 0, 'begins or ends with a space'],
  ])('%s', (_, text, offset, words) => {
    expect(findingsIn(text)).toEqual([finding('form', file, 6 + offset, 'part-3:', words)])
  })

  test('nothing', () => {
    expect(findingsIn('')).toEqual([finding('form', file, 5, 'expected one paragraph, found nothing')])
  })

  test('three marks in one another', () => {
    const text = '<Ref to="task-1"><Direction id="dir-x"><Ref to="task-2">D</Ref></Direction></Ref>'
    expect(findingsIn(text)).toEqual([finding('form', file, 6, '<Ref> stands inside <Ref> and <Direction>')])
  })
})

test('a direction may stand inside a reference and the reverse', () => {
  expect(findingsIn('<Ref to="task-1">A <Direction id="dir-x">b</Direction></Ref>')).toEqual([])
  expect(findingsIn('<Direction id="dir-x">A <Ref to="task-1">b</Ref></Direction>')).toEqual([])
})

test('every bad line of a clause is reported', () => {
  expect(findingsIn('<Ref>A</Ref>\nB\n<Unit>C</Unit>')).toEqual([
    finding('form', file, 6, '<Ref> lacks'),
    finding('form', file, 8, '<Unit> lacks'),
  ])
})

describe('a section', () => {
  test('holds clauses only', () => {
    expect(findingsAfter([file, '<Clause id="part-3">', 'Stray.\n\n<Clause id="part-3">'])).toEqual([
      finding('form', file, line - 1, 'expected <Clause>, found paragraph'),
    ])
  })

  test('has clauses with an id and nothing else', () => {
    expect(findingsAfter([file, '<Clause id="part-3">', '<Clause id="part-3" kind="part">'])).toContainEqual(
      finding('form', file, line - 1, '<Clause> takes exactly one attribute, id'),
    )
  })

  test('is well-formed MDX', () => {
    expect(
      findingsAfter([file, 'Development targets', 'Development <Ref to="task-1">targets']),
    ).toContainEqual(finding('syntax', file, expect.any(Number), 'MDX does not parse'))
  })

  test('has no unknown frontmatter key', () => {
    expect(findingsAfter([file, 'section: part-3', 'section: part-3\ndraft: true'])).toEqual([
      finding('frontmatter', file, 3, 'draft'),
    ])
  })

  test('names itself in its frontmatter', () => {
    expect(findingsAfter([file, 'section: part-3', 'section: part-4'])).toEqual([
      finding('frontmatter', file, 2, 'expected section: part-3, found section: part-4'),
    ])
  })

  test('has frontmatter that is YAML', () => {
    expect(findingsAfter([file, 'section: part-3', 'section: [part-3'])).toContainEqual(
      finding('frontmatter', file, 2, ''),
    )
  })
})
