/** Random slips in the content, and what notices each: the checks, a register of what was looked through, or nothing. */

import { type Locale, locales } from '../../../src/locale.ts'
import type { Draft } from '../../../src/model/assemble/draft.ts'
import { assemble } from '../../../src/model/assemble/index.ts'
import { checks } from '../../../src/model/checks/index.ts'
import { unregistered } from '../../../src/model/facts/readings.ts'
import { type Finding, formatFinding } from '../../../src/model/findings.ts'
import { parseSection } from '../../../src/model/parse/section.ts'
import { content, realDraft } from '../content.ts'
import { marksTable } from '../marks.ts'
import { misspellings } from '../spelling.ts'
import { type Kind, kinds } from './kinds.ts'
import { pick, type Random, randomFrom } from './random.ts'

export interface Trial {
  kind: string
  noticedBy: 'checks' | 'register' | 'nothing'
  file: string
  /** The line, without the slip and with it. */
  from: string
  to: string
}

interface Line {
  locale: Locale
  file: string
  /** From 0. */
  at: number
  text: string
}

const FRONTMATTER = 3

const lines: readonly Line[] = [...content]
  .flatMap(([file, source]) => {
    const locale = locales.find((one) => file.startsWith(`${one}/`))
    return locale ? source.split('\n').map((text, at) => ({ locale, file, at, text })) : []
  })
  .filter(({ at, text }) => at >= FRONTMATTER && text !== '' && !/^<\/?Clause/.test(text))

const sound = realDraft()
/** Faults that the content has without any slip. */
const known = new Set(faultsOf(sound))

/** What the checks of the build and the test of spelling say; one after the other, since the first is enough. */
function* faultsOf(draft: Draft): Generator<string> {
  for (const check of checks) {
    const findings: Finding[] = []
    check(draft, (finding) => findings.push(finding))
    yield* findings.map(formatFinding)
  }
  yield* misspellings(draft)
}

const segmentsOf = ({ policy }: Draft) => policy.clauses.flatMap((clause) => clause.segments)

const runsOf = (draft: Draft): string => JSON.stringify(segmentsOf(draft).map(({ runs }) => runs))
const soundRuns = runsOf(sound)

const readRows = sound.facts.register

/** The register of readings names each sentence that is no longer as it was read. */
const isReadOtherwise = (draft: Draft): boolean => unregistered(readRows, segmentsOf(draft)).length > 0

const markedWords = marksTable(sound.policy)

/** What is registered: the wording of each sentence, and the words of each mark (tests/model/golden/marked-words.tsv). */
const isUnregistered = (draft: Draft): boolean =>
  isReadOtherwise(draft) || marksTable(draft.policy) !== markedWords

/** @yields `count` trials, of each kind in turn. */
export function* trials(count: number, seed: number): Generator<Trial> {
  const random = randomFrom(seed)
  for (let i = 0; i < count; i++) {
    const kind = kinds[i % kinds.length]
    if (kind) yield trialOf(kind, random)
  }
}

/** Draws until a slip is made that the parser does not take away again, such as a space at the end of a line. */
function trialOf(kind: Kind, random: Random): Trial {
  const offered = lines.filter(({ locale }) => !kind.language || locale === kind.language)
  for (;;) {
    const line = pick(offered, random)
    const to = line && kind.slip(line.text, random)
    if (!line || to === undefined || to === line.text) continue
    const { file, text: from } = line
    const trial = { kind: kind.name, file, from, to }
    const { draft, faults } = draftWith(line, to)
    if (faults > 0) return { ...trial, noticedBy: 'checks' }
    if (runsOf(draft) === soundRuns) continue
    const noticed = faultsOf(draft).some((fault) => !known.has(fault))
    return { ...trial, noticedBy: noticed ? 'checks' : isUnregistered(draft) ? 'register' : 'nothing' }
  }
}

/** The content with another line: only its file is parsed again. */
function draftWith({ locale, file, at }: Line, text: string): { draft: Draft; faults: number } {
  const source = content.get(file)?.split('\n').with(at, text).join('\n') ?? ''
  let faults = 0
  const section = parseSection(file, source, () => faults++)
  const id = /^\w+\/(.+)\.mdx$/.exec(file)?.[1] ?? ''
  const sections = { ...sound.sections, [locale]: new Map(sound.sections[locale]).set(id, section) }
  return { draft: assemble(sound.facts, sections), faults }
}
