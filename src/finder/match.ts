/** Which directions are called by the words typed, best first: one matcher for the finder and for search. Pure. */
import { type Atom, atomsOf, Words } from '../language/atoms.ts'
import { CHINESE_COMPANY_WORDS, COMPANY_WORDS } from '../language/common-words.ts'
import { STOP_WORDS } from '../language/english.ts'
import { fold } from '../language/fold.ts'
import { simplified } from '../language/lexicon.ts'
import { MAX_LENGTH } from '../language/query.ts'
import { isEnough, isGeneral, RARE, weigh } from '../language/rarity.ts'
import { isSlipOf } from '../language/spelling.ts'
import { namesByPinyin } from '../language/typed-pinyin.ts'
import { HAN } from '../language/words.ts'
import type { DirectionHit, NamedDirections } from './hits.ts'
import type { FinderNames } from './names.ts'
import { withNeighbors } from './neighbors.ts'
import { readerOf } from './readings.ts'

/** Null where nothing was asked. */
export type Matcher = (typed: string) => NamedDirections | null

const NOTHING: NamedDirections = { hits: [], find: [], unsaid: [], partly: false }

/** The beginning of a word is looked for from this many letters, and characters. */
const SHORTEST_BEGINNING = { latin: 3, han: 2 }

/** An entry of the vocabulary, by one of its words. */
interface Led {
  word: string
  entry: FinderNames['vocabulary'][number]
}

/** A part of the query that is looked for as one. */
interface Unit {
  atoms: readonly Atom[]
  words: Words
  /** Says who asks, not what is asked for. */
  isPassedOver: boolean
}

/** Directions by their place, each once, where it comes first. */
class Hits {
  private readonly found = new Map<number, Omit<DirectionHit, 'id'>>()

  add(directions: readonly number[], by: DirectionHit['by'], word?: string) {
    for (const direction of directions) {
      const hit = this.found.get(direction)
      if (!hit) this.found.set(direction, word === undefined ? { by } : { by, words: [word] })
      else if (word !== undefined && hit.by !== 'name' && !hit.words?.includes(word)) hit.words?.push(word)
    }
  }

  /** What readers' words name, then what is near it. */
  addLed(led: readonly Led[]) {
    for (const { word, entry } of led) this.add(entry.is, 'word', word)
    for (const { word, entry } of led) this.add(entry.near, 'near', word)
  }

  get all(): [direction: number, hit: Omit<DirectionHit, 'id'>][] {
    return [...this.found]
  }
}

class Names {
  private readonly names: FinderNames
  private readonly directions: readonly Words[][]
  /** Entries by their words run together, as they are and by their stems. */
  private readonly vocabulary = new Map<string, Led[]>()
  /** Whole names, likewise. */
  private readonly whole = new Set<string>()
  private readonly said = new Set<string>()
  private readonly holders = new Map<string, readonly number[]>()
  private latinWords: ReadonlySet<string> | undefined
  private sounds: { zh: string; pinyin: string }[] | undefined

  constructor(names: FinderNames) {
    this.names = names
    this.directions = names.directions.map((direction) => direction.names.map(wordsOf))
    for (const words of this.directions.flat()) for (const key of keysOf(words)) this.whole.add(key)
    for (const entry of names.vocabulary)
      for (const word of entry.words) {
        const led = { word, entry }
        for (const key of keysOf(wordsOf(word)))
          this.vocabulary.set(key, [...(this.vocabulary.get(key) ?? []), led])
      }
    for (const word of names.said) for (const key of keysOf(wordsOf(word))) this.said.add(key)
  }

  match(typed: string): NamedDirections | null {
    const asked = typed.slice(0, MAX_LENGTH)
    const { text, at } = fold(simplified(asked, this.names))
    const atoms = atomsOf(text)
    if (atoms.every(isSmall)) return null
    const asTyped = (list: readonly Atom[]): string =>
      asked.slice(at[list[0]?.from ?? 0], at[list[list.length - 1]?.to ?? 0])
    return (
      this.asOne([atoms, withoutEdges(atoms)], asTyped) ??
      this.byAll(this.units(atoms, this.isWord), asTyped) ??
      this.byBeginning(new Words(atoms)) ??
      this.byPinyin(text.trim()) ??
      this.bySpelling(text, atoms, asTyped) ??
      this.bySome(this.units(atoms, this.isPhrase), asTyped) ?? { ...NOTHING, unsaid: [asTyped(atoms)] }
    )
  }

  private result(hits: readonly DirectionHit[], rest: Partial<NamedDirections> = {}): NamedDirections | null {
    const found = { ...NOTHING, hits: [...hits], ...rest }
    // Words of the text are for what is no direction.
    if (hits.length > 0) found.find = []
    return found.hits.length + found.find.length > 0 ? found : null
  }

  /** All that was typed is a name or stands in one, or is a word of readers. */
  private asOne(
    ways: readonly (readonly Atom[])[],
    asTyped: (atoms: readonly Atom[]) => string,
  ): NamedDirections | null {
    for (const atoms of ways) {
      const words = new Words(atoms)
      const led = this.led(words)
      // A word of readers as it was typed comes before another form of it in a name.
      const isExact = this.vocabulary.has(words.texts)
      const named = this.calledBy(words).filter(
        (direction) =>
          !isExact || this.directions[direction]?.some((name) => name.equals(words) || name.saysAll(words)),
      )
      const hits = new Hits()
      hits.add(named, 'name')
      hits.addLed(led)
      const found = this.result(this.named(hits), {
        find: findOf(led),
        unsaid: named.length > 0 || this.isSaid(words) ? [] : [asTyped(atoms)],
      })
      if (found) return found
    }
    return null
  }

  /** Directions that have every word by one of their names or of the words of readers for them. */
  private byAll(units: readonly Unit[], asTyped: (atoms: readonly Atom[]) => string): NamedDirections | null {
    const asked = askedOf(units)
    const [only] = asked
    // Who makes something of any field has not said what.
    const tells = asked.some(({ words }) => this.led(words).length > 0 || !isGeneral(words.texts))
    if (!only || (asked.length < units.length && !tells)) return null
    if (asked.length === 1) return this.asOne([only.atoms], asTyped)
    const parts = asked.map(({ words }) => ({ held: new Set(this.heldBy(words)), led: this.led(words) }))
    const hits: DirectionHit[] = []
    this.names.directions.forEach(({ id }, direction) => {
      const ways = parts.map(({ held, led }) => wayTo(direction, held, led))
      if (ways.includes(null)) return
      const words = ways.flatMap((way) => way?.words ?? [])
      const by = BY[Math.max(...ways.map((way) => BY.indexOf(way?.by ?? 'near')))] ?? 'near'
      hits.push(words.length > 0 ? { id, by, words } : { id, by })
    })
    return hits.length === 0
      ? null
      : {
          ...NOTHING,
          hits: hits.sort((a, b) => BY.indexOf(a.by) - BY.indexOf(b.by)),
        }
  }

  /** The last word may be the beginning of a longer one. */
  private byBeginning(words: Words): NamedDirections | null {
    const { texts } = words
    const isLong = texts.length >= (HAN.test(texts) ? SHORTEST_BEGINNING.han : SHORTEST_BEGINNING.latin)
    if (!isLong) return null
    const hits = new Hits()
    const begun = this.directions.flatMap((names, i) => (names.some((name) => name.begins(words)) ? i : []))
    hits.add(
      this.bySize(begun, words, (name) => name.begins(words)),
      'name',
    )
    const led = [...this.vocabulary]
      .filter(([key]) => key.startsWith(texts))
      .sort(([a], [b]) => a.length - b.length)
      .flatMap(([, list]) => list)
    hits.addLed(led)
    return this.result(this.named(hits), { find: findOf(led) })
  }

  private byPinyin(asked: string): NamedDirections | null {
    if (HAN.test(asked)) return null
    if (!this.sounds) {
      const read = readerOf(this.names.pinyin)
      const { directions, vocabulary } = this.names
      const all = [...directions.flatMap(({ names }) => names), ...vocabulary.flatMap(({ words }) => words)]
      this.sounds = all.filter((name) => HAN.test(name)).map((zh) => ({ zh, pinyin: read(zh) }))
    }
    const found = namesByPinyin(asked, this.sounds).flatMap((name) => {
      const atoms = atomsOf(fold(name).text)
      const asTyped = () => name
      return this.asOne([atoms], asTyped) ?? this.byAll(this.units(atoms, this.isWord), asTyped) ?? []
    })
    const seen = new Set<string>()
    return this.result(
      found.flatMap(({ hits }) => hits).filter(({ id }) => !seen.has(id) && seen.add(id)),
      { find: found.flatMap(({ find }) => find), unsaid: found.flatMap(({ unsaid }) => unsaid) },
    )
  }

  /** A word that nothing has may be one that something has, with a slip. */
  private bySpelling(
    text: string,
    atoms: readonly Atom[],
    asTyped: (atoms: readonly Atom[]) => string,
  ): NamedDirections | null {
    if (atoms.length > LONGEST_SLIP) return null
    const meant = atoms.map((atom) => (this.latin.has(atom.text) ? undefined : this.meantBy(atom.text)))
    if (meant.every((word) => word === undefined)) return null
    // From the last to the first, so that places before it stay.
    const mended = atoms.reduceRight(
      (all, { from, to }, i) => (meant[i] ? all.slice(0, from) + meant[i] + all.slice(to) : all),
      text,
    )
    const found = this.match(mended)
    return found && found.hits.length > 0 ? { ...found, unsaid: [asTyped(atoms)] } : null
  }

  private meantBy(typed: string): string | undefined {
    return [...this.latin].find((word) => isSlipOf(typed, word))
  }

  /** All Latin words of names and readers. */
  private get latin(): ReadonlySet<string> {
    const { directions, vocabulary } = this.names
    this.latinWords ??= new Set(
      [...directions.flatMap(({ names }) => names), ...vocabulary.flatMap(({ words }) => words)].flatMap(
        (name) => fold(name).text.match(/[a-z]+/g) ?? [],
      ),
    )
    return this.latinWords
  }

  /** Where no direction has all: those that have words which tell something, if these are half of what was asked. */
  private bySome(
    units: readonly Unit[],
    asTyped: (atoms: readonly Atom[]) => string,
  ): NamedDirections | null {
    const parts = askedOf(units).map(({ atoms, words }) => {
      const held = this.calledBy(words)
      const led = this.led(words)
      // A word of readers was chosen by hand: it tells.
      const weighed =
        led.length > 0
          ? { weight: 1, isKnown: true, tells: true }
          : weigh(words.texts, held.length, this.directions.length, RARE.names)
      return { atoms, words, held, led, ...weighed }
    })
    // A Chinese compound is what its end says: 新能源汽车 is no energy.
    const [end, before] = [parts[parts.length - 1], parts[parts.length - 2]]
    const isCompound = before?.atoms[before.atoms.length - 1]?.to === end?.atoms[0]?.from
    if (end && isCompound && !end.isKnown && HAN.test(end.words.texts) && !isGeneral(end.words.texts))
      return null
    if (!isEnough(parts)) return null
    const telling = parts.filter(({ tells }) => tells).sort((a, b) => b.weight - a.weight)
    const hits = new Hits()
    for (const { held } of telling) hits.add(held, 'name')
    hits.addLed(telling.flatMap(({ led }) => led))
    const weightOf = (direction: number): number =>
      telling
        .filter(({ held, led }) => wayTo(direction, new Set(held), led) !== null)
        .reduce((sum, { weight }) => sum + weight, 0)
    const ranked = hits.all
      .map(([direction, hit]) => ({ direction, hit, weight: weightOf(direction) }))
      .sort((a, b) => Number(a.hit.by === 'near') - Number(b.hit.by === 'near') || b.weight - a.weight)
    return this.result(
      ranked.map(({ direction, hit }) => this.hit(direction, hit)),
      {
        find: findOf(telling.flatMap(({ led }) => led)),
        unsaid: parts
          .filter(({ held, words }) => held.length === 0 && !this.isSaid(words))
          .map(({ atoms }) => asTyped(atoms)),
        partly: true,
      },
    )
  }

  private named(hits: Hits): DirectionHit[] {
    return hits.all.map(([direction, hit]) => this.hit(direction, hit))
  }

  private hit(direction: number, hit: Omit<DirectionHit, 'id'>): DirectionHit {
    return { id: this.names.directions[direction]?.id ?? '', ...hit }
  }

  private led(words: Words): Led[] {
    return [...new Set(keysOf(words).flatMap((key) => this.vocabulary.get(key) ?? []))]
  }

  private isSaid(words: Words): boolean {
    return keysOf(words).some((key) => this.said.has(key))
  }

  /** Directions of which a name holds the words, in the order of the text. */
  private heldBy(words: Words): readonly number[] {
    const key = `${words.texts} ${words.stems}`
    const known = this.holders.get(key)
    if (known) return known
    const found = this.directions.flatMap((names, i) => (names.some((name) => name.holds(words)) ? i : []))
    this.holders.set(key, found)
    return found
  }

  /** The same, best first: what is called so, then by how much of a name the words are. */
  private calledBy(words: Words): number[] {
    return this.bySize(this.heldBy(words), words, (name) => name.holds(words))
  }

  /** By how much of the shortest of its names that fit the words are. */
  private bySize(list: readonly number[], words: Words, fits: (name: Words) => boolean): number[] {
    const size = (direction: number): number =>
      Math.min(
        ...(this.directions[direction] ?? [])
          .filter(fits)
          .map((name) => (name.equals(words) ? 0 : name.texts.length)),
      )
    return list
      .map((direction) => ({ direction, size: size(direction) }))
      .sort((a, b) => a.size - b.size)
      .map(({ direction }) => direction)
  }

  /** What is never cut: words of readers, and Chinese names, for Chinese does not part its words. */
  private readonly isWord = (words: Words): boolean =>
    keysOf(words).some((key) => this.vocabulary.has(key) || (HAN.test(key) && this.whole.has(key)))

  /** Also what stands together in a name. */
  private readonly isPhrase = (words: Words, atoms: readonly Atom[]): boolean =>
    this.isWord(words) ||
    keysOf(words).some((key) => this.whole.has(key)) ||
    (!HAN.test(words.texts) &&
      !isSmall(atoms[0]) &&
      !isSmall(atoms[atoms.length - 1]) &&
      this.heldBy(words).length > 0)

  /** From left to right, at each place the longest; a single character is no word. */
  private units(atoms: readonly Atom[], isOne: (words: Words, atoms: readonly Atom[]) => boolean): Unit[] {
    const units: Unit[] = []
    let rest: Atom[] = []
    const closeRest = () => {
      units.push(...this.restOf(rest))
      rest = []
    }
    for (let at = 0; at < atoms.length; ) {
      const unit = longest(atoms, at, isOne)
      const atom = atoms[at]
      if (unit) {
        closeRest()
        units.push({ ...unit, isPassedOver: isCompany(unit.words) })
      } else if (atom && !HAN.test(atom.text)) {
        closeRest()
        if (!isSmall(atom)) units.push(unitOf([atom]))
      } else if (atom) {
        if (rest.length > 0 && rest[rest.length - 1]?.to !== atom.from) closeRest()
        rest.push(atom)
      }
      at += unit?.atoms.length ?? 1
    }
    closeRest()
    return units
  }

  /** Han between known words: who asks is passed over, what names hold stays together. */
  private restOf(atoms: readonly Atom[]): Unit[] {
    if (atoms.length === 0) return []
    const unit = unitOf(atoms)
    if (unit.isPassedOver || (atoms.length > 1 && this.heldBy(unit.words).length > 0)) return [unit]
    return [...withoutCompany(unit.words.texts).matchAll(/\S+/g)].map(({ 0: part, index }) =>
      unitOf(atoms.slice(index, index + part.length)),
    )
  }
}

export const matcherOf = (names: FinderNames): Matcher => {
  const all = new Names(names)
  return (typed) => {
    const found = all.match(typed)
    return found && withNeighbors(found, names)
  }
}

const BY: readonly DirectionHit['by'][] = ['name', 'word', 'near']

/** Hardly a word of readers or a name has more words, or characters. */
const LONGEST_UNIT = { latin: 6, han: 20 }
/** Whoever types more than this many words has pasted them, and means them as they are. */
const LONGEST_SLIP = 6

const wordsOf = (name: string): Words => new Words(atomsOf(fold(name).text))

const keysOf = ({ texts, stems }: Words): string[] => (texts === stems ? [texts] : [texts, stems])

/** Spaces for the words of companies. */
const withoutCompany = (han: string): string =>
  han.replace(CHINESE_COMPANY_WORDS, (said) => ' '.repeat(said.length))

const isCompany = ({ texts }: Words): boolean =>
  HAN.test(texts) ? withoutCompany(texts).trim() === '' : COMPANY_WORDS.has(texts)

function unitOf(atoms: readonly Atom[]): Unit {
  const words = new Words(atoms)
  return { atoms, words, isPassedOver: isCompany(words) }
}

/** What is asked for; beside words a single letter or character is none. */
function askedOf(units: readonly Unit[]): Unit[] {
  const asked = units.filter(({ isPassedOver }) => !isPassedOver)
  const words = asked.filter(({ words: { texts } }) => texts.length > 1)
  return words.length > 0 ? words : asked
}

const isSmall = (atom: Atom | undefined): boolean => atom !== undefined && STOP_WORDS.has(atom.text)

const findOf = (led: readonly Led[]): string[] => [...new Set(led.flatMap(({ entry }) => entry.find))]

/** How a part of the query leads to a direction; null where it does not. */
function wayTo(
  direction: number,
  held: ReadonlySet<number>,
  led: readonly Led[],
): Omit<DirectionHit, 'id'> | null {
  if (held.has(direction)) return { by: 'name' }
  const is = led.find(({ entry }) => entry.is.includes(direction))
  if (is) return { by: 'word', words: [is.word] }
  const near = led.find(({ entry }) => entry.near.includes(direction))
  return near ? { by: 'near', words: [near.word] } : null
}

function withoutEdges(atoms: readonly Atom[]): readonly Atom[] {
  const said = atoms.map((atom) => !isSmall(atom))
  return atoms.slice(said.indexOf(true), said.lastIndexOf(true) + 1)
}

function longest(
  atoms: readonly Atom[],
  at: number,
  isOne: (words: Words, atoms: readonly Atom[]) => boolean,
): Omit<Unit, 'isPassedOver'> | null {
  const most = HAN.test(atoms[at]?.text ?? '') ? LONGEST_UNIT.han : LONGEST_UNIT.latin
  for (let to = Math.min(atoms.length, at + most); to > at; to--) {
    const own = atoms.slice(at, to)
    const words = new Words(own)
    if (words.texts.length > 1 && isOne(words, own)) return { atoms: own, words }
  }
  return null
}
