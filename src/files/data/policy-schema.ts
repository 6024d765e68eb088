/** The shape of `/data/policy.json`, schema 2, as Zod schemas; the published JSON Schema is made from them. */
import { z } from 'zod'
import {
  bases,
  directionKinds,
  evidences,
  kinds,
  type Role,
  readerKinds,
  readingKinds,
  states,
} from '../../model/types.ts'

const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })
const id = z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/)
const segmentId = z.string().regex(/^[a-z]+(-[a-z0-9]+)*\.s[1-9][0-9]*$/)

// Checked against the model: a value that the model does not know does not compile.
const roles = ['title', 'lead'] as const satisfies readonly Role[]

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const edition = z.strictObject({
  date: z.iso.date().describe('Of the last change to text, translation or edition'),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .describe('Changes with any character of text or translation'),
  preview: z.boolean().describe('True until a permanent host is chosen: its addresses are not for print'),
  url: z.url().describe('Where the edition is published'),
  license: z.strictObject({
    name: z.string().min(1),
    url: z.url(),
    terms: bilingual.describe('What it covers and what it does not'),
  }),
  source: z.strictObject({
    description: bilingual,
    sha256,
    url: z.url().describe('The same text layer, as this edition keeps it'),
  }),
})

const document = z.strictObject({
  notice: bilingual.describe('What this edition is and is not; goes with every copy of the text'),
  number: bilingual,
  title: bilingual,
  shortTitle: bilingual.describe('Ours'),
  issuer: bilingual,
  drafter: bilingual,
  dates: z.strictObject({ drafted: z.iso.date(), issued: z.iso.date(), printed: z.iso.date() }),
  sourceSha256: sha256.describe('Of the text layer of the official PDF'),
  officialUrl: z.url().nullable().describe('Address of the official publication; null until verified'),
})

const link = z.strictObject({
  to: id.describe('A clause, unit or place'),
  basis: z.enum(bases).describe('text: named by the policy itself; editorial: our judgement'),
  via: id.optional().describe('The place through which a zone is reached'),
  segment: segmentId.optional().describe('For text links: the segment that names it'),
  phrase: bilingual.optional().describe('For text links: the words that name it'),
  reason: bilingual.optional().describe('For editorial links'),
})

const segment = z.strictObject({
  id: segmentId.describe('{clause}.s{n}, counted from 1'),
  role: z.enum(roles).optional().describe('title: heading line; lead: opening sentence or words'),
  zh: z.string().min(1).describe('Source text, with the printed spaces'),
  en: z.string().min(1).describe('Unofficial translation'),
  state: z
    .enum(states)
    .describe('reviewed: read against the Chinese, both as they stand here; translated: not yet'),
  readings: z
    .array(id)
    .describe('Those that read it as it stands here; none where it changed since the last'),
})

const clause = z.strictObject({
  id: id.describe('Permanent'),
  kind: z.enum(kinds),
  parent: id.nullable(),
  number: z.string().nullable().describe('As printed, without brackets or comma; null where there is none'),
  shownNumber: z
    .strictObject({ digits: z.string().min(1), zh: z.string().min(1), en: z.string().min(1) })
    .nullable()
    .describe(
      'What this edition calls the clause, also where the text prints no number: 7.1, 措施 7.1, Measure 7.1. Ours; unique with its word; null for kinds that are not numbered',
    ),
  label: bilingual.describe(
    'Ours, never source text: a short name for lists; a heading is the first segment',
  ),
  segments: z.array(segment).min(1),
  units: z.array(id).describe('Responsible units of the task or safeguard it belongs to'),
  links: z.array(link).describe('Outgoing only'),
  urls: z.strictObject({
    zh: z.url(),
    en: z.url(),
    card: z.url().describe('Both languages on one page; permanent'),
  }),
})

const placement = z.strictObject({ id, basis: z.enum(bases) })

const tie = placement.extend({
  evidence: z
    .enum(evidences)
    .describe(
      'Why, the strongest that holds. own-clause: the sentence stands in the clause of the domain or zone; task-title: the title of its task names the domain; zone-name: the zone in whose clause it stands is named for the field; named: the sentence names the domain; base: the sentence draws on a place of the zone, or the phrase is that place; own-phrase: the phrase or the title of its measure has words of the zone’s own clause; editors: our judgement, the one evidence whose basis is editorial',
    ),
  via: id.optional().describe('Of base: the place'),
  phrase: bilingual.optional().describe('Of own-phrase: the words of the zone’s own clause'),
  reason: bilingual.optional().describe('Of editors'),
})

const mention = z.strictObject({
  clause: id,
  segment: segmentId,
  phrase: bilingual.describe('The words that name the direction'),
  verb: bilingual.describe('The verb that governs it; … between parts that stand apart'),
  strength: z.string().min(1).describe("Id of the verb's class: ours, and not ranked"),
  domains: z
    .array(tie)
    .describe(
      'By words on this very phrase, not by its clause; empty: the text names none, and it serves every field',
    ),
  zones: z.array(tie).describe('Likewise; empty: the text names none'),
  units: z.array(id).describe('Responsible units of the clause'),
  ask: z
    .array(id)
    .describe(
      'Where the clause has no units: tasks and safeguards whose units may be asked, by our judgement',
    ),
})

const direction = z.strictObject({
  id: id.describe('Permanent'),
  kind: z.enum(directionKinds),
  label: bilingual.describe('Ours, never source text'),
  near: z.array(id).describe('Neighbors, the nearest first: ours'),
  domains: z
    .array(placement)
    .describe('Union of those of its mentions; text where one of them has it from the text'),
  zones: z.array(placement).describe('Likewise'),
  units: z.array(id),
  mentions: z.array(mention).min(1).describe('In the order of the text, at most one a segment'),
})

const vocabularyEntry = z.strictObject({
  words: z.array(z.string().min(1)).min(1).describe('What makers, buyers, regulators and the press say'),
  is: z.array(id).describe('Directions that the words name, or name a kind of; the best first'),
  near: z.array(id).describe('The text does not name the thing, and these are nearest'),
  find: z.array(z.string().min(1)).describe('Words of the text, for what is no direction'),
  class: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .describe('Code of GB/T 4754—2017, of which the first word is the name'),
})

const unit = z.strictObject({
  id,
  label: bilingual,
  clauses: z.array(id).describe('Tasks and safeguards it answers for, once each'),
})

const place = z.strictObject({
  id,
  label: bilingual,
  zones: z.array(id).describe('Zones to which part five ties it'),
  clauses: z.array(id).describe('Clauses that name it'),
})

const term = z.strictObject({
  id,
  zh: z.string().min(1),
  en: z.string().min(1),
  definition: z
    .strictObject({
      zh: z.string().min(1),
      en: z.string().min(1),
      source: z
        .strictObject({ name: bilingual, url: z.url().optional() })
        .nullable()
        .describe("Null: the editors' own explanation"),
    })
    .optional(),
  clauses: z.array(id).describe('Clauses whose Chinese holds the term'),
})

const reading = z.strictObject({
  id,
  date: z.iso.date(),
  kind: z.enum(readingKinds),
  reader: z
    .enum(readerKinds)
    .describe('A reading by a language model does not replace one by a qualified translator'),
  what: bilingual.describe('Who read, and how'),
})

export const policySchema = z.strictObject({
  schema: z.literal(2),
  edition: edition.describe('Which edition this file is from, on which terms, from which source'),
  document,
  clauses: z.array(clause).min(1).describe('In the order of the text'),
  directions: z
    .array(direction)
    .describe('What the text encourages, supports, promotes, explores or plans: no promise of eligibility'),
  vocabulary: z.array(vocabularyEntry).describe('Words of readers that find directions: ours'),
  strengths: z
    .array(z.strictObject({ id: z.string().min(1), label: bilingual }))
    .describe('Classes of verbs: ours, and not ranked'),
  units: z.array(unit),
  places: z.array(place),
  terms: z.array(term),
  readings: z.array(reading).describe('Of the translation, oldest first'),
})

export type PolicyJson = z.infer<typeof policySchema>

/**
 * JSON Schema 2020-12 of `/data/policy.json`.
 *
 * @param address its own
 * @param title what it describes
 * @param rights which edition it is from and on which terms
 */
export const policyJsonSchema = (address: string, title: string, rights: string): object => ({
  $id: address,
  title,
  $comment: rights,
  ...z.toJSONSchema(policySchema),
})
