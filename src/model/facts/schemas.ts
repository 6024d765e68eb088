/** The shapes of the YAML files in `src/content`. Strict: an unknown key is an error. */
import { z } from 'zod'
import {
  changeKinds,
  directionKinds,
  forms,
  kinds,
  placeAreas,
  readerKinds,
  readingKinds,
  zoneAims,
} from '../types.ts'

const text = z.string().min(1)
const bilingual = z.strictObject({ zh: text, en: text })
const isoDate = z.iso.date()
/** Lower-case letters and digits, joined by hyphens. */
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const id = <P extends string>(prefix: P) => {
  const form = new RegExp(`^${prefix}-[a-z0-9-]+$`)
  return z.custom<`${P}-${string}`>((value) => typeof value === 'string' && form.test(value), {
    error: `expected an id ${prefix}-…`,
  })
}

export const documentSchema = z.strictObject({
  number: bilingual,
  title: bilingual,
  /** Ours: for headers, captions and page titles. */
  shortTitle: bilingual,
  /** Ours: for the header of a phone. */
  shortestTitle: bilingual,
  type: bilingual,
  /** What it is about. */
  subject: bilingual,
  /** Where it applies. */
  district: bilingual,
  city: bilingual,
  issuer: bilingual,
  drafter: bilingual,
  /** The drafter among the responsible units. */
  drafterUnit: id('unit'),
  dates: z.strictObject({ drafted: isoDate, issued: isoDate, printed: isoDate }),
  /** SHA-256 of policy.raw.txt. */
  sourceSha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Address of the official publication; null until a person supplies it. */
  officialUrl: z.url().nullable(),
  /** Of the translation and the annotations. */
  license: z.strictObject({ name: text, url: z.url() }),
  /** The clause that pages show as an example. */
  example: z.string(),
  /** Published in file names and for machines: never changed. */
  identifiers: z.strictObject({
    /** ISO 3166-1. */
    country: z.string().regex(/^[a-z]{2}$/),
    /** ISO 3166-2. */
    jurisdiction: z.string().regex(/^[a-z]{2}-[a-z0-9]{1,3}$/),
    type: slug,
    number: slug,
    issuer: slug,
    district: slug,
    edition: slug,
    files: slug,
    directions: slug,
  }),
})

const outlineClause = z.strictObject({
  id: z.string(),
  kind: z.enum(kinds),
  /** Clause that contains this one; left out at the top. */
  parent: z.string().optional(),
  /** A name for lists, where the heading is none: too long in this language, or not there. */
  label: z.strictObject({ zh: text.optional(), en: text.optional() }).optional(),
  /** Form of each line, only where it does not follow from the kind. */
  lines: z.array(z.enum(forms)).min(1).optional(),
  /** The Chinese heading as the text has it, with | where a line of it may end; only where it is long. */
  heading: text.optional(),
  /** Only where a new sheet begins on paper. */
  beginsSheet: z.literal(true).optional(),
  /** In a word, beside a mark of the picture; only of domains and zones. */
  short: bilingual.optional(),
})

export const outlineSchema = z.array(
  z.strictObject({ section: z.string(), clauses: z.array(outlineClause).min(1) }),
)

export const unitsSchema = z.array(
  z.strictObject({
    id: id('unit'),
    /** Glossary row that names it. */
    term: id('term'),
  }),
)

/** An explanation; `ours` where it is the editors' own. */
const explanation = z.strictObject({
  zh: text,
  en: text,
  source: z.union([z.literal('ours'), z.strictObject({ name: bilingual, url: z.url().optional() })]),
})

export const placesSchema = z.array(
  z.strictObject({
    id: id('place'),
    /** Glossary row that names it. */
    term: id('term'),
    /** Zones whose own clause names the place. */
    zones: z.array(id('zone')),
    /** The place or area that it lies in; left out where it is not known. */
    inside: z.union([id('place'), z.enum(placeAreas)]).optional(),
    /** What a public source says of where it is. */
    where: explanation.optional(),
    /** What neither the text nor a source says. */
    unknown: bilingual.optional(),
  }),
)

export const ladderSchema = z.array(
  z.strictObject({
    /** What the verbs of the rung have in common. */
    label: bilingual,
    verbs: z.array(z.strictObject({ verb: text, meaning: bilingual })).min(1),
  }),
)

export const verbPlacesSchema = z.strictObject({
  /** Longer words that hold a verb and are none. */
  otherWords: z.array(text),
  /** Where the English of a sentence has none of the renderings. */
  exceptions: z.array(z.strictObject({ verb: text, segment: text, reason: text })),
})

export const guideSchema = z.strictObject({
  /** Terms for several places together. */
  names: z.array(id('term')),
  notes: z.array(
    z.strictObject({
      id: slug,
      title: bilingual,
      text: explanation,
      /** Clauses that it explains. */
      clauses: z.array(z.string()),
    }),
  ),
})

/** Words of a zone’s own clause. */
const zoneWords = z.strictObject({
  zone: id('zone'),
  /** Where the words stand. */
  segment: text,
  /** What the zone is built on. */
  drawsOn: bilingual,
  /** What the words say: what it is to become or, where the text sets no such goal, to develop. */
  aim: z.enum(zoneAims),
  words: bilingual,
})

export const industrialLayoutSchema = z.strictObject({
  /** Glossary rows: what the layout as a whole, and its zones together, are called. */
  pattern: id('term'),
  motto: id('term'),
  /** The one core, and the words that call it so. */
  core: z.strictObject({ place: id('place'), segment: text, words: bilingual }),
  /** Its nodes, in the order of the text. */
  zones: z.array(zoneWords),
})

export const editorialLinksSchema = z.array(
  z.strictObject({
    from: z.string(),
    to: z.string(),
    /** Why the two belong together, for readers. */
    reason: bilingual,
  }),
)

export const vocabularySchema = z.array(
  z.strictObject({
    /** What readers type, in both languages. */
    words: z.array(text).min(1),
    /** What they name, or name a kind of; the best first. */
    is: z.array(id('dir')).default([]),
    /** What is nearest to it in the text. */
    near: z.array(id('dir')).default([]),
    /** Words of the text, in either language: for what is no direction. */
    find: z.array(text).default([]),
    /** Code of GB/T 4754—2017, in quotes. */
    class: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
  }),
)

export const directionsSchema = z.array(
  z.strictObject({
    id: id('dir'),
    kind: z.enum(directionKinds),
    /** Ours, after the most specific mention. */
    label: bilingual,
    /** Neighbors, the nearest first. */
    near: z.array(id('dir')).default([]),
    /** Domains and zones that the rules on its words do not see; of every place where it stands, or of the sentence named. */
    ties: z
      .array(
        z.strictObject({ to: z.union([id('domain'), id('zone')]), in: text.optional(), reason: bilingual }),
      )
      .default([]),
    /** Tasks or safeguards whose units may be asked, where neither its clause nor its field names any. */
    ask: z.array(z.union([id('task'), id('safeguard')])).default([]),
  }),
)

export const verbsSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z]+$/),
    label: bilingual,
    /** As they stand in the `verb` of a Chinese <Direction>. */
    verbs: z.array(text).min(1),
  }),
)

const change = z.strictObject({
  kind: z.enum(changeKinds),
  title: bilingual,
  /** Clauses that changed; left out where it is the whole. */
  clauses: z.array(z.string()).min(1).optional(),
})

/** An edition is all changes of one day. */
export const editionsSchema = z
  .array(
    z.strictObject({
      date: isoDate,
      /** Of text and translation as they then were (questions/edition.ts). */
      fingerprint: z.string().regex(/^[0-9a-f]{12}$/),
      changes: z.array(change).min(1),
    }),
  )
  .min(1)

export const readingsSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z]+-[1-9]\d*$/),
    /** When what it found was taken in. */
    date: isoDate,
    kind: z.enum(readingKinds),
    reader: z.enum(readerKinds),
    /** Who read, and how, in a few words that follow the kind of reader. */
    what: bilingual,
  }),
)

export const definitionsSchema = z.record(id('term'), explanation)
