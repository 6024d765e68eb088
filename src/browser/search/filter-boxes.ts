/** The boxes that narrow the results, with how many each choice would leave. */
import type { Catalog } from '../../search/catalog.ts'
import { counts, type Facet, type Filters, facets } from '../../search/filters.ts'
import type { ClauseLabel } from '../../search/labels.ts'
import type { SearchPage } from './page.ts'

/** Fills the boxes that the page holds, one a facet, in the order of the text; a choice that leaves nothing is kept if it is made. */
export function fillFilters(
  boxes: Record<Facet, HTMLSelectElement>,
  clauses: readonly ClauseLabel[],
  filters: Filters,
  catalog: Catalog,
  page: SearchPage,
) {
  for (const facet of facets) {
    const found = counts(clauses, filters, facet)
    const box = boxes[facet]
    const all = new Option(page.strings.any, '')
    const options = valuesInOrder(facet, catalog, page)
      .filter(([value]) => found.has(value) || value === filters[facet])
      .map(([value, label]) => new Option(`${label} (${found.get(value) ?? 0})`, value))
    box.replaceChildren(all, ...options)
    box.value = filters[facet]
    box.disabled = options.length === 0
  }
}

/** The filters that name something; of others nothing is known, and they let everything pass. */
export function known(filters: Filters, catalog: Catalog, page: SearchPage): Filters {
  const value = (facet: Facet) =>
    valuesInOrder(facet, catalog, page).some(([one]) => one === filters[facet]) ? filters[facet] : ''
  return { kind: value('kind'), domain: value('domain'), zone: value('zone'), unit: value('unit') }
}

function valuesInOrder(facet: Facet, catalog: Catalog, { locale, strings }: SearchPage): [string, string][] {
  if (facet === 'kind') return Object.entries(strings.kinds)
  if (facet === 'unit') return catalog.units.map(({ id, label }) => [id, label[locale]])
  return catalog.clauses.filter(({ kind }) => kind === facet).map(({ id, label }) => [id, label[locale]])
}
