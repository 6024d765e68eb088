/** Answers from the labels alone: names, numbers, other scripts, other words. Pure; the index is not asked. */

import { foldKept } from '../language/fold.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { longestFirst, namesIn } from '../language/names-in.ts'
import type { Term } from '../language/query.ts'
import { namesByPinyin } from '../language/typed-pinyin.ts'
import { type Bilingual, inEach, locales } from '../locale.ts'
import { clauseName, numberedLabel } from '../model/labels.ts'
import { type ClauseLabel, pathOf, type SearchLabels } from './labels.ts'
import { mostAlike } from './likeness.ts'
import { clausesByNumber } from './number.ts'

/** Where a query may lead at once. */
export interface Jump {
  label: Bilingual
  /** Below the folder of a language. */
  path: string
  /** The id of a unit. */
  unit?: string
}

/** Names a clause is also found by: those above it from the top down with its own last, and its responsible units. */
export interface ClauseNames {
  trail: Bilingual<string[]>
  units: Bilingual<string[]>
}

export class Catalog {
  readonly clauses: readonly ClauseLabel[]
  private readonly labels: SearchLabels
  private readonly byId: ReadonlyMap<string, ClauseLabel>
  /** Every query is compared with all names: they are put together and folded once. */
  private readonly named: ReadonlyMap<string, { names: ClauseNames; folded: string[] }>

  constructor(labels: SearchLabels) {
    this.labels = labels
    this.clauses = labels.clauses
    this.byId = new Map(labels.clauses.map((clause) => [clause.id, clause]))
    this.named = new Map(
      labels.clauses.map((clause) => {
        const names = this.collect(clause)
        const folded = locales
          .flatMap((locale) => [...names.trail[locale], ...names.units[locale]])
          .map((name) => foldKept(name).text)
        return [clause.id, { names, folded }]
      }),
    )
  }

  clause(id: string): ClauseLabel {
    const found = this.byId.get(id)
    if (!found) throw new Error(`no clause ${id}`)
    return found
  }

  names({ id }: ClauseLabel): ClauseNames {
    const found = this.named.get(id)
    if (!found) throw new Error(`no clause ${id}`)
    return found.names
  }

  /** Ids of the clauses that one of their names is known by. */
  namedBy({ pattern }: Term): Set<string> {
    const ids = [...this.named].flatMap(([id, { folded }]) =>
      folded.some((name) => name.search(pattern) >= 0) ? [id] : [],
    )
    return new Set(ids)
  }

  private collect(clause: ClauseLabel): ClauseNames {
    const lineage: ClauseLabel[] = []
    for (let at: ClauseLabel | undefined = clause; at; at = this.byId.get(at.parent ?? ''))
      lineage.unshift(at)
    const units = this.labels.units.filter((unit) => clause.units.includes(unit.id))
    return {
      trail: inEach((locale) => lineage.map((one) => this.title(one)[locale])),
      units: inEach((locale) => units.map((unit) => unit.label[locale])),
    }
  }

  /** `任务 7 生物材料产业`: number and label. */
  title(clause: ClauseLabel): Bilingual {
    return inEach((locale) => numberedLabel(numbered(clause), locale))
  }

  /** `任务 7`: the number alone where there is one. */
  name(clause: ClauseLabel): Bilingual {
    return inEach((locale) => clauseName(numbered(clause), locale))
  }

  /** The tasks and safeguards that a unit answers for. */
  duties(unit: string): ClauseLabel[] {
    return this.clauses.filter(
      ({ kind, units }) => (kind === 'task' || kind === 'safeguard') && units.includes(unit),
    )
  }

  /** Clauses whose number was typed, best first. */
  numbered(typed: string): ClauseLabel[] {
    return clausesByNumber(typed, this.clauses, this.labels.documentNumber)
  }

  /** What the query names as a whole: clauses by number or label, units, places and terms. */
  jumps(typed: string): Jump[] {
    const isNamed = (label: Bilingual) => locales.some((locale) => same(label[locale], typed))
    const clauses = new Set([
      ...this.numbered(typed),
      ...this.clauses.filter((clause) => isNamed(clause.label) || isNamed(bareLabel(clause))),
    ])
    return [
      ...[...clauses].map((clause) => ({ label: this.title(clause), path: pathTo(clause) })),
      ...this.explained().filter(({ label }) => isNamed(label)),
    ]
  }

  /** Units, places and terms. */
  private explained(): Jump[] {
    return [
      ...this.labels.units.map((unit) => ({ label: unit.label, path: pathOf(unit), unit: unit.id })),
      ...this.labels.names.map((name) => ({ label: name.label, path: pathOf(name) })),
    ]
  }

  /** Names that look most like what was typed, for whoever has found nothing. */
  nearest(typed: string): Jump[] {
    return mostAlike(typed, this.explained())
  }

  /** The Chinese names that stand in a string, the longest from the left. */
  namesIn(typed: string): string[] {
    const labels = [
      ...this.clauses.map(bareLabel),
      ...this.labels.units.map((u) => u.label),
      ...this.labels.names.map((n) => n.label),
    ]
    return namesIn(typed, longestFirst(labels.map(({ zh }) => foldKept(zh).text)))
  }

  /** Chinese names, or stretches of them, that are read as the Latin letters typed; whole names only where there are any. */
  fromPinyin(typed: string, { pinyin }: Pick<Lexicon, 'pinyin'>): string[] {
    const labels = [...this.clauses, ...this.labels.units, ...this.labels.names]
    return namesByPinyin(
      typed,
      labels.flatMap(({ label: { zh } }) => {
        const read = pinyin[zh]
        return read === undefined ? [] : { zh, pinyin: read }
      }),
    )
  }
}

const same = (label: string, typed: string): boolean =>
  foldKept(label).text.replaceAll(' ', '') === typed.replaceAll(' ', '')

/** The label of a domain closes with a word that says so. */
export const bareLabel = ({ kind, label }: ClauseLabel): Bilingual =>
  kind === 'domain' ? { ...label, zh: label.zh.replace(/领域$/, '') } : label

/** Where a clause stands: `tasks/7/#task-7-1`. */
export const pathTo = ({ page, id }: ClauseLabel): string => `${page}#${id}`

const numbered = ({ kind, number, label }: ClauseLabel) => ({
  kind,
  label,
  number: number === null ? null : { digits: number },
})
