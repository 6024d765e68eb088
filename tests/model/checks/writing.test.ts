/** The rules on writing reach every kind of text in the content. */
import { expect, test } from 'vitest'
import { type Written, writtenIn } from '../../../src/model/written.ts'
import { content, type Edit, finding, findingsAfter, realDraft } from '../../support/content.ts'

const written = writtenIn(realDraft())

const HIDDEN = '\u200b'

/** A text that stands in its file as it is, and once: it can be edited there. */
const isPlain = ({ at, text }: Written) => text.length > 3 && content.get(at.file)?.split(text).length === 2

const kinds = Map.groupBy(written.filter(isPlain), ({ at, name, language }) => {
  const file = at.file.replace(/^(?:zh|en)\/.*/, 'segment')
  return `${language === 'either' ? name.replace(/(?<=note).*/, '') : (/ (?:label|short|reason|title|name|words|drawsOn)$/.exec(name)?.[0] ?? '')} ${file} ${language}`
})

test('segments, labels, short names, reasons, definitions, sources, renderings, notes and readers’ words are there', () => {
  expect([...kinds.keys()].map((kind) => kind.trim())).toEqual(
    expect.arrayContaining([
      'segment en',
      'label outline.yaml en',
      'label outline.yaml zh',
      'reason editorial-links.yaml en',
      'reason editorial-links.yaml zh',
      'reason directions.yaml en',
      'label directions.yaml en',
      'label verbs.yaml en',
      'title changes.yaml en',
      'definitions.yaml en',
      'definitions.yaml zh',
      'name definitions.yaml en',
      'document.yaml en',
      'glossary.tsv en',
      'glossary.tsv zh',
      'note glossary.tsv either',
      'strengths.tsv en',
      'note strengths.tsv either',
      'words of readers vocabulary.yaml either',
    ]),
  )
})

test('a character that is not seen is found in each', () => {
  const broken = [...kinds.values()].flatMap(([one]) => one ?? [])
  const findings = findingsAfter(...broken.map(({ at, text }): Edit => [at.file, text, text + HIDDEN]))
  for (const { at } of broken)
    expect(findings).toContainEqual(finding('characters', at.file, at.line, 'U+200B'))
})

test('spaces, repetition, closing and brackets are looked at too', () => {
  const sentence = written.find((one) => one.language === 'en' && one.zh?.endsWith('。') && isPlain(one))
  if (!sentence) throw new Error('no sentence in the content')
  const { at, text } = sentence
  const broken = text.replace(/\.$/, '').replace(' ', '  (')
  const rules = findingsAfter([at.file, text, `${broken} and and`])
    .filter(({ line, file }) => line === at.line && file === at.file)
    .map(({ rule }) => rule)
  expect(new Set(rules)).toEqual(new Set([...rules, 'spacing', 'repetition', 'closing', 'brackets']))
})
