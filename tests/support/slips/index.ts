/** Random slips in the content, and what notices each: the checks, a register of what was looked through, or nothing. */

import { type Locale, locales } from '../../../src/locale.ts'
import type { Draft } from '../../../src/model/assemble/draft.ts'
import { assemble } from '../../../src/model/assemble/index.ts'
import { checks } from '../../../src/model/checks/index.ts'
import { readFacts } from '../../../src/model/facts/index.ts'
import { unregistered } from '../../../src/model/facts/readings.ts'
import { type Finding, formatFinding } from '../../../src/model/findings.ts'
import { parseSection } from '../../../src/model/parse/section.ts'
import { content, realDraft } from '../content.ts'
import { contentLines, unregisteredLines } from '../content-lines.ts'
import { marksTable } from '../marks.ts'
import { misspellings } from '../spelling.ts'
import { type FactKind, factKinds } from './fact-kinds.ts'
import { type Kind, kinds } from './kinds.ts'
import { pick, type Random, randomFrom } from './random.ts'

export interface Trial {
  kind: string
  file: string
  noticedBy: 'checks' | 'register' | 'nothing'
  /** The checks name its file and line. */
  isPlaced: boolean
  /** They do, or a register does. */
  isNamed: boolean
  /** Line of the slip, from 1. */
  line: number
  /** The lines, without the slip and with it. */
  from: string
  to: string
  /** What the checks say. */
  findings: readonly Finding[]
}

/** @yields `count` trials in the text, of each kind in turn. */
export const trials = (count: number, seed: number): Generator<Trial> => each(kinds, trialOf, count, seed)

/** @yields `count` trials in all other files, of each kind in turn. */
export const factTrials = (count: number, seed: number): Generator<Trial> =>
  each(factKinds, factTrialOf, count, seed)

function* each<K>(
  from: readonly K[],
  trial: (kind: K, random: Random) => Trial,
  count: number,
  seed: number,
): Generator<Trial> {
  const random = randomFrom(seed)
  for (let i = 0; i < count; i++) {
    const kind = from[i % from.length]
    if (kind) yield trial(kind, random)
  }
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

/** What the checks of the build and the test of spelling say; one after the other, since the first that names the line is enough. */
function* faultsOf(draft: Draft): Generator<Finding> {
  for (const check of checks) {
    const findings: Finding[] = []
    check(draft, (finding) => findings.push(finding))
    yield* findings
  }
  yield* misspellings(draft)
}

/** Faults that the content has without any slip. */
const known = new Set([...faultsOf(sound)].map(formatFinding))

/** New faults, up to the first that is meant. */
function faultsUntil(
  isMeant: (finding: Finding) => boolean,
  faults: readonly Finding[],
  draft: () => Draft | undefined,
): Finding[] {
  if (faults.some(isMeant)) return [...faults]
  const read = draft()
  const found = [...faults]
  for (const fault of read ? faultsOf(read) : [])
    if (!known.has(formatFinding(fault))) {
      found.push(fault)
      if (isMeant(fault)) break
    }
  return found
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

/** A finding names a line by its place, or in its words: `(glossary.tsv:8)`. */
const names = ({ file, line, message }: Finding, there: string, from: number, to: number): boolean =>
  [...Array(to - from + 1).keys()].some(
    (i) => (file === there && line === from + i) || new RegExp(`\\b${there}:${from + i}\\b`).test(message),
  )

/** Draws until a slip is made that the parser does not take away again, such as a space at the end of a line. */
function trialOf(kind: Kind, random: Random): Trial {
  const offered = lines.filter(({ locale }) => !kind.language || locale === kind.language)
  for (;;) {
    const line = pick(offered, random)
    const to = line && kind.slip(line.text, random)
    if (!line || to === undefined || to === line.text) continue
    const { file, at, text: from } = line
    const { draft, faults } = draftWith(line, to)
    if (faults.length === 0 && runsOf(draft) === soundRuns) continue
    const isMeant = (finding: Finding) => names(finding, file, at + 1, at + 1)
    const findings = faultsUntil(isMeant, faults, () => draft)
    const isChecked = findings.length > 0
    const noticedBy = isChecked ? 'checks' : isUnregistered(draft) ? 'register' : 'nothing'
    // The registers are by sentence, and a sentence is a line.
    const isPlaced = findings.some(isMeant)
    const isNamed = isPlaced || isUnregistered(draft)
    return { kind: kind.name, file, noticedBy, isPlaced, isNamed, line: at + 1, from, to, findings }
  }
}

/** The content with another line: only its file is parsed again. */
function draftWith({ locale, file, at }: Line, text: string): { draft: Draft; faults: Finding[] } {
  const source = content.get(file)?.split('\n').with(at, text).join('\n') ?? ''
  const faults: Finding[] = []
  const section = parseSection(file, source, (fault) => faults.push(fault))
  const id = /^\w+\/(.+)\.mdx$/.exec(file)?.[1] ?? ''
  const sections = { ...sound.sections, [locale]: new Map(sound.sections[locale]).set(id, section) }
  return { draft: assemble(sound.facts, sections), faults }
}

/** Facts without the lines where they stand. */
const said = (facts: Draft['facts']): string =>
  JSON.stringify(facts, (key, value: unknown) =>
    key === 'at' || key === 'line' ? undefined : value instanceof Map ? [...value] : value,
  )
const soundFacts = said(sound.facts)
const registeredLines = contentLines(content)

/** Draws until a slip changes what the facts say, or keeps them from being read. */
function factTrialOf(kind: FactKind, random: Random): Trial {
  const offered = [...content].filter(([file]) => kind.files.test(file))
  for (;;) {
    const [file, before] = pick(offered, random) ?? ['', '']
    const after = kind.slip(before, random)
    if (after === undefined || after === before) continue
    const files = new Map(content).set(file, after)
    const faults: Finding[] = []
    const facts = readFacts(files, (fault) => faults.push(fault))
    if (facts && faults.length === 0 && said(facts) === soundFacts) continue
    const slip = slipOf(before, after)
    const isMeant = (finding: Finding) => names(finding, file, slip.line, slip.last)
    const findings = faultsUntil(isMeant, faults, () => facts && assemble(facts, sound.sections))
    const registered = unregisteredLines(registeredLines, files)
    const noticedBy = findings.length > 0 ? 'checks' : registered.length > 0 ? 'register' : 'nothing'
    return {
      kind: kind.name,
      file,
      noticedBy,
      isPlaced: findings.some(isMeant),
      isNamed: [...findings, ...registered].some(isMeant),
      line: slip.line,
      from: slip.from,
      to: slip.to,
      findings,
    }
  }
}

/** The lines that differ. */
function slipOf(before: string, after: string) {
  const [from, to] = [before.split('\n'), after.split('\n')]
  let first = 0
  while (first < Math.min(from.length, to.length) && from[first] === to[first]) first++
  let end = 0
  while (
    end < Math.min(from.length, to.length) - first &&
    from[from.length - 1 - end] === to[to.length - 1 - end]
  )
    end++
  return {
    line: first + 1,
    /** Where lines are gone: the one that now stands in their place. */
    last: Math.max(first + 1, to.length - end),
    from: from.slice(first, from.length - end).join('\n'),
    to: to.slice(first, to.length - end).join('\n'),
  }
}
