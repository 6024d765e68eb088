/** Which zones the text gives a phrase: its clause, a place that its sentence draws on, a phrase of the zone’s own sentence. */
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
  const own = phrases.filter((phrase) => phrase.clause.kind === 'zone' && !isMethodOfOthers(phrase, phrases))

  const ofClause = ({ kind, id }: Clause): TextTie[] =>
    kind === 'zone' ? [{ id, evidence: 'own-clause' }] : []

  const byOwnPhrase = ({ clause, direction, words }: Phrase): TextTie[] => {
    const title = clause.kind === 'measure' ? clause.segments.find(({ role }) => role === 'lead') : undefined
    return own.flatMap((one) => {
      const isMeant =
        one.direction === direction ||
        words.zh.includes(one.words.zh) ||
        title?.text.zh.includes(one.words.zh) === true
      return isMeant ? { id: one.clause.id, evidence: 'own-phrase', phrase: one.words } : []
    })
  }

  const byBase = (phrase: Phrase): TextTie[] => {
    const ties = basesOf(phrase).flatMap(({ id, zones }) =>
      zones.map((zone): TextTie => ({ id: zone, evidence: 'base', via: id })),
    )
    // 聚焦高新区、碳谷绿湾等重点区域，紧扣疫苗 …: of several zones the one is meant that names vaccines itself.
    const named = new Set(byOwnPhrase(phrase).map(({ id }) => id))
    const meant = ties.filter(({ id }) => named.has(id))
    return meant.length > 0 ? meant : ties
  }

  /** The place that the phrase is; else those that its sentence draws on before it. */
  const basesOf = ({ segment, direction }: Phrase) => {
    const itself = directionsIn(segment).find(({ mark }) => mark.id === direction)
    const named = refsIn(segment).flatMap((ref) => {
      const place = places.find(({ id }) => id === ref.mark.id)
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

  return (phrase) => [...ofClause(phrase.clause), ...byBase(phrase), ...byOwnPhrase(phrase)]
}

/** 生物法替代, which the verb of 表面活性剂 holds: without what it replaces, it is no thing of this zone alone. */
const isMethodOfOthers = ({ segment, words }: Phrase, phrases: readonly Phrase[]): boolean =>
  phrases.some((other) => other.segment === segment && other.verb.zh.includes(words.zh))
