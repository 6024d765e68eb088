/**
 * Our ids as Akoma Ntoso eIds (Naming Convention 1.0, chapter 5). Our id itself stands beside the eId, as `GUID`.
 *
 * | clause | element | eId |
 * |---|---|---|
 * | `notice`, `title`, `signature` … | container in preface, preamble or conclusions | `preface__container_1` |
 * | `part-6` | part | `part_6` |
 * | `targets`, `domains`, `layout` | intro of the part | `part_3__intro` |
 * | `task-7`, `safeguard-2` | section | `part_6__sec_7`, `part_7__sec_2` |
 * | `task-7-1` and all other kinds | hcontainer named after the kind, by its place | `part_6__sec_7__hcontainer_1` |
 * | `task-7-units` | wrapUp of the section | `part_6__sec_7__wrapup` |
 */
import type { Clause, Kind, Policy } from '../../model/types.ts'

/** The part of the document in which a clause without parent stands; a part of the policy stands in the body, which adds nothing. */
export function frameOf(kind: Kind): 'preface' | 'preamble' | 'mainBody' | 'conclusions' {
  if (kind === 'notice' || kind === 'title') return 'preface'
  if (kind === 'preamble') return 'preamble'
  return kind === 'part' ? 'mainBody' : 'conclusions'
}

/** How a clause below a part or section is marked up. */
export function elementOf(kind: Kind): 'part' | 'section' | 'intro' | 'wrapUp' | 'hcontainer' {
  if (kind === 'part') return 'part'
  if (kind === 'task' || kind === 'safeguard') return 'section'
  if (kind === 'opening') return 'intro'
  return kind === 'units' ? 'wrapUp' : 'hcontainer'
}

/** The eId of every clause, by our id. */
export function clauseEIds(policy: Policy): ReadonlyMap<string, string> {
  const eIds = new Map<string, string>()
  const counts = new Map<string, number>()
  const next = (name: string) => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return `${name}_${count}`
  }
  for (const clause of policy.clauses) eIds.set(clause.id, eIdOf(clause, eIds, next))
  return eIds
}

/** @throws when the parent of a clause does not come before it */
function eIdOf(clause: Clause, known: ReadonlyMap<string, string>, next: (name: string) => string): string {
  if (clause.kind === 'part') return `part_${digitsOf(clause)}`
  if (clause.parent === null) return next(`${frameOf(clause.kind)}__container`)
  const parent = known.get(clause.parent)
  if (!parent) throw new Error(`${clause.id} comes before its parent ${clause.parent}`)
  const element = elementOf(clause.kind)
  if (element === 'section') return `${parent}__sec_${digitsOf(clause)}`
  return element === 'hcontainer' ? next(`${parent}__hcontainer`) : `${parent}__${element.toLowerCase()}`
}

/** An eId has the number that the text prints; what names a clause for ever is its `GUID`. */
function digitsOf({ id, number }: Clause): string {
  if (!number) throw new Error(`${id} prints no number to be named by`)
  return number.digits
}
