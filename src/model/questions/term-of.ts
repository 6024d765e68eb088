import type { Place, Policy, Term, Unit } from '../types.ts'

/** The term of the glossary that names a place or a unit: its Chinese is their label. */
export const termOf = ({ terms }: Pick<Policy, 'terms'>, { label }: Place | Unit): Term | undefined =>
  terms.find(({ zh }) => zh === label.zh)
