/** Which zones the text gives a phrase: its clause, a place that its sentence draws on, a phrase of the zone’s own sentence. */
import { heldFinder } from '../../../language/held.ts'
import type { Clause, Place } from '../../types.ts'
import { areNested, directionsIn, type Phrase, refsIn, type TextTie } from './phrase.ts'

/** In these words a sentence says what it builds on: 依托高新区, 充分发挥市公卫中心等专业力量, 聚焦碳谷绿湾等重点区域. */
const DRAWS_ON = /依托|发挥|利用|聚焦/
const STOPS = /[，。；：]/g

/**
 * @param phrases all that the text encourages
 * @returns what each rule finds, the strongest evidence first
 */
export function zoneRules(
  places: readonly Pick<Place, 'id' | 'zones'>[],
  phrases: readonly Phrase[],
): (phrase: Phrase) => TextTie[] {
  const bySegment = Map.groupBy(phrases, ({ segment }) => segment)
  const own = phrases
    .filter(({ clause }) => clause.kind === 'zone')
    .filter((phrase) => !isMethodOfOthers(phrase, bySegment.get(phrase.segment) ?? []))
    .map((phrase, at) => ({ ...phrase, at }))
  const ownOf = Map.groupBy(own, ({ direction }) => direction)
  const ownIn = heldFinder(own, ({ words }) => words.zh)
  const placeOf = new Map<string, (typeof places)[number]>(places.map((place) => [place.id, place]))

  const ofClause = ({ kind, id }: Clause): TextTie[] =>
    kind === 'zone' ? [{ id, evidence: 'own-clause' }] : []

  const byOwnPhrase = ({ clause, direction, words }: Phrase): TextTie[] => {
    const title = clause.kind === 'measure' ? clause.segments.find(({ role }) => role === 'lead') : undefined
    const meant = new Set([
      ...(ownOf.get(direction) ?? []),
      ...ownIn(words.zh),
      ...ownIn(title?.text.zh ?? ''),
    ])
    return [...meant]
      .sort((a, b) => a.at - b.at)
      .map((one) => ({ id: one.clause.id, evidence: 'own-phrase', phrase: one.words }))
  }

  const byBase = (phrase: Phrase, byName: readonly TextTie[]): TextTie[] => {
    const ties = basesOf(phrase).flatMap(({ id, zones }) =>
      zones.map((zone): TextTie => ({ id: zone, evidence: 'base', via: id })),
    )
    // 聚焦高新区、碳谷绿湾等重点区域，紧扣疫苗 …: of several zones the one is meant that names vaccines itself.
    const named = new Set(byName.map(({ id }) => id))
    const meant = ties.filter(({ id }) => named.has(id))
    return meant.length > 0 ? meant : ties
  }

  /** The place that the phrase is; else those that its sentence draws on before it. */
  const basesOf = ({ segment, direction }: Phrase) => {
    const itself = directionsIn(segment).find(({ mark }) => mark.id === direction)
    const named = refsIn(segment).flatMap((ref) => {
      const place = placeOf.get(ref.mark.id)
      return place ? { place, ref } : []
    })
    if (!itself) return []
    const isPlace = named.filter(({ ref }) => areNested(ref, itself))
    const drawnOn = named.filter(({ ref }) => {
      const clause = segment.text.zh.slice(0, ref.from).split(STOPS).pop() ?? ''
      return ref.to <= itself.from && DRAWS_ON.test(clause)
    })
    return (isPlace.length > 0 ? isPlace : drawnOn).map(({ place }) => place)
  }

  return (phrase) => {
    const byName = byOwnPhrase(phrase)
    return [...ofClause(phrase.clause), ...byBase(phrase, byName), ...byName]
  }
}

/** 生物法替代, which the verb of 表面活性剂 holds: without what it replaces, it is no thing of this zone alone. */
const isMethodOfOthers = ({ words }: Phrase, ofSegment: readonly Phrase[]): boolean =>
  ofSegment.some(({ verb }) => verb.zh.includes(words.zh))
