/** What every clause says: it decides whatever an index names, and answers where there is none. Pure. */
import { foldKept } from '../language/fold.ts'
import { LATIN } from '../language/query.ts'
import { HAN } from '../language/words.ts'
import type { Bilingual } from '../locale.ts'
import type { TextIndex } from './text-index.ts'

/** The sentences of a clause in both languages. */
export type RecordText = Bilingual<string[]>

/** The text as it is served: by the id of the clause, in the order of the text. */
export type TextFile = Record<string, RecordText>

const LATIN_WORDS = new RegExp(`${LATIN}+`, 'gu')

export class Corpus implements TextIndex {
  private readonly texts: ReadonlyMap<string, RecordText>
  /** A sentence a line: its characters without white space, and its Latin words each after a space. Folded when first read. */
  private readonly read = new Map<string, string>()

  constructor(file: TextFile) {
    this.texts = new Map(Object.entries(file))
  }

  text(id: string): RecordText | null {
    return this.texts.get(id) ?? null
  }

  async find(run: string): Promise<ReadonlySet<string>> {
    return this.holding(run, [...this.texts.keys()])
  }

  /** Of these clauses those that hold it. */
  holding(run: string, ids: readonly string[]): ReadonlySet<string> {
    const looked = HAN.test(run) ? run : ` ${run}`
    return new Set(ids.filter((id) => this.readable(id).includes(looked)))
  }

  private readable(id: string): string {
    const known = this.read.get(id)
    if (known !== undefined) return known
    const { zh = [], en = [] } = this.texts.get(id) ?? {}
    const made = [...zh, ...en]
      .map((sentence) => {
        const { text } = foldKept(sentence)
        return [text.replace(/ /g, ''), ...(text.match(LATIN_WORDS) ?? [])].join(' ')
      })
      .join('\n')
    this.read.set(id, made)
    return made
  }
}
