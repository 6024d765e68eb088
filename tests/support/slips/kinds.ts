/** The kinds of slips, each made in one line of an MDX file. */
import type { Locale } from '../../../src/locale.ts'
import { content, realDraft } from '../content.ts'
import { pick, type Random } from './random.ts'
import { anyOf, HAN, LOOK_ALIKES, misspelled, UNSEEN, WIDTHS, WORD } from './words.ts'

/** The line with a slip; undefined where it offers none. */
type Slip = (line: string, random: Random) => string | undefined

export interface Kind {
  name: string
  /** In the files of which language; undefined: of either. */
  language?: Locale
  slip: Slip
}

type To = (match: RegExpExecArray, random: Random) => string | undefined

/** One of the places that a pattern finds becomes something else. */
const change =
  (pattern: RegExp, to: To, readable = (line: string) => line): Slip =>
  (line, random) => {
    const match = pick([...readable(line).matchAll(pattern)], random)
    const by = match && to(match, random)
    if (!match || by === undefined) return undefined
    return line.slice(0, match.index) + by + line.slice(match.index + match[0].length)
  }

/** The same, but not in tags, nor across one. */
const changeWords = (pattern: RegExp, to: To): Slip =>
  change(pattern, to, (line) => line.replace(/<[^>]*>/g, (tag) => '\n'.repeat(tag.length)))

const either =
  (...slips: readonly Slip[]): Slip =>
  (line, random) =>
    pick(slips, random)?.(line, random)

const another =
  (values: readonly string[]): To =>
  ([value], random) =>
    pick(
      values.filter((one) => one !== value),
      random,
    )

const drop: To = () => ''
const twice: To = ([text]) => text + text
const swap: To = ([, a = '', between = '', b = '']) => b + between + a

const inLanguage = (locale: Locale, pattern: RegExp): string[] => [
  ...new Set(
    [...content].flatMap(([file, text]) =>
      file.startsWith(`${locale}/`) ? (text.match(pattern) ?? []) : [],
    ),
  ),
]

const ID = /(?<=<(?:Ref|Direction|Unit) (?:to|id)=")[^"]+/g
const VERB = /(?<= verb=")[^"]+/g
const ids = inLanguage('zh', ID)
const verbs = { zh: inLanguage('zh', VERB), en: inLanguage('en', VERB) }

/** The bounds of a mark move: its first or last piece goes out, or the one beside it comes in. */
function moved(piece: string): Slip {
  const open = '<(?:Ref|Direction|Unit) [^>]*>'
  const close = '</(?:Ref|Direction|Unit)>'
  const ways = [
    `(${open})()(${piece})(?=[^<])`,
    `(${piece})()(${open})`,
    `(?<=[^>])(${piece})()(${close})`,
    `(${close})()(${piece})`,
  ]
  return either(...ways.map((way) => change(new RegExp(way, 'gu'), swap)))
}

const ELEMENT = String.raw`<\w+ [^>]*>[^<]*</\w+>`

const strengths = realDraft().facts.strengths
const renderings = strengths.flatMap((row) => row.renderings)
const like = (model: string, word: string) =>
  /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word

export const kinds: readonly Kind[] = [
  { name: 'Chinese: character dropped', language: 'zh', slip: changeWords(HAN, drop) },
  { name: 'Chinese: character doubled', language: 'zh', slip: changeWords(HAN, twice) },
  {
    name: 'Chinese: character exchanged',
    language: 'zh',
    slip: changeWords(HAN, another(inLanguage('zh', HAN))),
  },
  {
    name: 'Chinese: punctuation of the other width',
    language: 'zh',
    slip: changeWords(anyOf(WIDTHS), ([mark]) => WIDTHS.get(mark)),
  },
  { name: 'mark: id exchanged', slip: change(ID, another(ids)) },
  { name: 'mark: verb exchanged, Chinese', language: 'zh', slip: change(VERB, another(verbs.zh)) },
  { name: 'mark: verb exchanged, English', language: 'en', slip: change(VERB, another(verbs.en)) },
  { name: 'mark: attribute dropped', slip: change(/ (?:to|id|verb)="[^"]*"/g, drop) },
  {
    name: 'mark: dropped',
    slip: change(/<\w+ [^>]*>([^<]*)<\/\w+>/g, ([, words]) => words),
  },
  { name: 'mark: moved by a character, Chinese', language: 'zh', slip: moved(String.raw`\p{Script=Han}`) },
  { name: 'mark: moved by a word, English', language: 'en', slip: moved(String.raw` ?[\p{L}\d-]+ ?`) },
  {
    name: 'character that is not seen',
    language: 'en',
    slip: changeWords(/[^\n]/gu, ([before], random) => before + (pick(UNSEEN, random) ?? '')),
  },
  {
    name: 'no-break or doubled space',
    language: 'en',
    slip: changeWords(/ /g, (_, random) => pick(['\u00a0', '\u202f', '  '], random)),
  },
  {
    name: 'Cyrillic look-alike',
    language: 'en',
    slip: changeWords(anyOf(LOOK_ALIKES), ([letter]) => LOOK_ALIKES.get(letter)),
  },
  { name: 'word doubled', language: 'en', slip: changeWords(WORD, ([word]) => `${word} ${word}`) },
  { name: 'last full stop missing', language: 'en', slip: change(/\.(?=”?$)/g, drop) },
  {
    name: 'misspelling',
    language: 'en',
    slip: changeWords(/(?<![\p{L}\d’])\p{Script=Latin}{4,}/gu, ([word], random) => misspelled(word, random)),
  },
  {
    name: 'word dropped',
    language: 'en',
    slip: changeWords(/(?<=^|[ \n])\p{Script=Latin}[\p{Script=Latin}’-]* /gu, drop),
  },
  {
    name: 'not inserted',
    language: 'en',
    slip: either(
      changeWords(WORD, ([word]) => `not ${word}`),
      changeWords(/(?<=^|\. )\p{Lu}/gu, ([letter]) => `Do not ${letter.toLowerCase()}`),
    ),
  },
  {
    name: 'figure or date changed',
    language: 'en',
    slip: either(
      changeWords(/\d/g, another([...'0123456789'])),
      changeWords(/\b(?:September|October)(?= \d)/g, another(['August', 'September', 'October'])),
    ),
  },
  {
    name: 'list items exchanged',
    language: 'en',
    slip: either(
      change(new RegExp(`(${ELEMENT})(, (?:and )?)(${ELEMENT})`, 'g'), swap),
      changeWords(/(?<=[ ,])([a-z-]+)(, (?:and )?)([a-z-]+)(?=[.,; ])/g, swap),
    ),
  },
  {
    name: 'verb of another strength',
    language: 'en',
    slip: changeWords(new RegExp(String.raw`\b(?:${renderings.join('|')})\b`, 'giu'), ([verb], random) => {
      const rows = strengths.filter((row) => !row.renderings.includes(verb.toLowerCase()))
      const other = pick(
        rows.flatMap((row) => row.renderings),
        random,
      )
      return other && like(verb, other)
    }),
  },
]
