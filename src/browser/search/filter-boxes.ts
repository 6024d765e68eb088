/** The choices that narrow the results, as the page holds them, with how many clauses each would leave. */

import { counts, type Facet, type Filters, facets } from '../../search/filters.ts'
import type { ClauseLabel } from '../../search/labels.ts'
import type { Asked } from '../address.ts'
import { byName } from '../address.ts'

export class FilterBoxes {
  private readonly groups: readonly { facet: Facet; group: HTMLElement; choices: HTMLInputElement[] }[]

  constructor(root: HTMLElement) {
    this.groups = facets.map((facet) => {
      const choices = [...root.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)]
      const group = choices[0]?.closest<HTMLElement>('fieldset')
      if (!group) throw new Error(`no choices of ${facet}`)
      return { facet, group, choices }
    })
  }

  get chosen(): Filters {
    const values = new Map(
      this.groups.map(({ facet, choices }) => [facet, choices.find(({ checked }) => checked)?.value ?? '']),
    )
    return byName(facets, (facet) => values.get(facet) ?? '')
  }

  /** What is not among the choices lets everything pass. */
  choose(asked: Asked<Facet>) {
    for (const { facet, choices } of this.groups) {
      const [all] = choices
      const chosen = choices.find(({ value }) => value === asked[facet]) ?? all
      if (chosen) chosen.checked = true
    }
  }

  /** A choice that leaves nothing is kept only if it is made, and a group only if it tells the clauses apart. */
  count(clauses: readonly ClauseLabel[]) {
    for (const { facet, group, choices } of this.groups) {
      const found = counts(clauses, this.chosen, facet)
      for (const { value, checked, labels } of choices) {
        const label = labels?.[0]
        if (value === '' || !label) continue
        const count = found.get(value) ?? 0
        label.hidden = count === 0 && !checked
        const number = label.querySelector('.number')
        if (number) number.textContent = `${count}`
      }
      group.hidden = found.size < 2 && this.chosen[facet] === ''
    }
  }
}
