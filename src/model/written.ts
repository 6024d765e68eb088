/** Every text of the content with its place, for the rules that hold for whatever is written. */
import { type Bilingual, inEach, type Locale, locales } from '../locale.ts'
import type { Draft } from './assemble/draft.ts'
import { GLOSSARY_FILE } from './facts/glossary.ts'
import type { Within } from './facts/index.ts'
import { STRENGTHS_FILE } from './facts/strengths.ts'
import type { Position } from './findings.ts'

export interface Written {
  name: string
  at: Position
  /** `either`: words of readers and notes of the editors, who write both. */
  language: Locale | 'either'
  text: string
  /** The Chinese that an English text renders. */
  zh?: string
}

export function writtenIn({ facts, policy, at }: Draft): Written[] {
  const { document, inDocument, glossary, strengths, vocabulary, ...lists } = facts
  const segments = policy.clauses.flatMap((clause) => clause.segments)
  const keys = Object.keys(document) as (keyof typeof document)[]
  return [
    ...segments.flatMap(({ id, text }) => inBoth(id, text, { zh: at(id, 'zh'), en: at(id, 'en') })),
    ...keys.flatMap((key) => textsIn(document[key], key, (...path) => inDocument(key, ...path))),
    ...Object.entries(lists).flatMap(([name, list]) => textsIn(list, name, () => ({ file: name, line: 1 }))),
    ...glossary.flatMap(({ line, en, variants, ...row }) =>
      inRow({ ...row, at: { file: GLOSSARY_FILE, line }, renderings: [en, ...variants] }),
    ),
    ...strengths.flatMap(({ line, ...row }) =>
      inRow({ ...row, id: row.zh, at: { file: STRENGTHS_FILE, line } }),
    ),
    ...vocabulary.flatMap(({ words, within }) =>
      words.map(
        (text, i): Written => ({
          name: 'words of readers',
          at: within('words', i),
          language: 'either',
          text,
        }),
      ),
    ),
  ].filter(({ text }) => text !== '')
}

/** A text in the languages it has. */
const inBoth = (name: string, text: Partial<Bilingual>, at: Bilingual<Position>): Written[] =>
  locales.map((language) => ({
    name,
    at: at[language],
    language,
    text: text[language] ?? '',
    ...(language === 'en' && text.zh !== undefined && { zh: text.zh }),
  }))

/** Whatever has a language, however deep, so that no fact of a new kind is forgotten; `around` is the entry that holds it. */
function textsIn(value: unknown, name: string, around: Within): Written[] {
  if (typeof value !== 'object' || value === null) return []
  // A list has a method of the name.
  const { within = around, id = name }: { within?: Within; id?: string } = Array.isArray(value)
    ? { within: around }
    : value
  const held = value instanceof Map ? [...value] : Object.entries(value)
  const text = Object.fromEntries(
    held.filter(([key, one]) => locales.includes(key) && typeof one === 'string'),
  )
  return [
    ...(Object.keys(text).length > 0
      ? inBoth(
          name,
          text,
          inEach((locale) => within(locale)),
        )
      : []),
    ...held.flatMap(([key, one]) => {
      const isPlace = Number.isInteger(Number(key))
      return textsIn(one, isPlace ? id : `${id} ${key}`, (...path) =>
        within(isPlace ? Number(key) : key, ...path),
      )
    }),
  ]
}

interface Row {
  id: string
  at: Position
  zh: string
  renderings: readonly string[]
  note: string
}

const inRow = ({ id, at, zh, renderings, note }: Row): Written[] => [
  { name: id, at, language: 'zh', text: zh },
  ...renderings.map((text): Written => ({ name: id, at, language: 'en', text, zh })),
  { name: `note on ${id}`, at, language: 'either', text: note },
]
