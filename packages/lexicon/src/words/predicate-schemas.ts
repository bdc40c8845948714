import { type Attitude, attitudes } from '@onrecord/schema'
import { z } from 'zod'
import { type Effect, effects } from './effects.ts'
import { header, Word } from './word-list.ts'

/**
 * Prepositions between a cue and its content: "called for talks", "accused them of lying". They are kinds of complements,
 * and so part of a type; all other lists of prepositions are in data/prepositions.yml.
 */
export const leads = [
  'about',
  'against',
  'as',
  'at',
  'for',
  'in',
  'into',
  'of',
  'on',
  'over',
  'to',
  'toward',
  'with',
] as const

/** The complements of cues. */
const complementKinds = [
  /** A clause, with or without "that". */
  'that',
  /** Such a clause and no noun phrase, so that a noun phrase after the cue is the subject of the clause. */
  'clause',
  /** A clause that opens with "whether", "why" or the like. */
  'question',
  /** An infinitive with "to", perhaps after its subject: "urged them to leave". */
  'infinitive',
  /** A noun phrase. */
  'object',
  /** A noun phrase and the predicate that names it: "termed it a “new chapter”". */
  'term',
  /** Words between quotation marks alone. */
  'marks',
  /** An infinitive after the passive of the cue: "is said to have left". */
  'hearsay',
  /** A person or thing that the content is about, before a preposition: "accused them of lying". */
  'target',
  /** An addressee, before the content: "told them that it rained". */
  'addressee',
  ...leads,
] as const
export type ComplementKind = (typeof complementKinds)[number]

const Example = z.strictObject({ match: z.string(), miss: z.string() })

/** What a verb or noun reports, and how. */
export interface ReportedContent {
  /** The attitude of the speaker. */
  attitude: Attitude
  /** The complements that its content may be, or stand in. */
  takes: ComplementKind[]
  /** The attitude with some of its complements: "asked them to leave" is a demand and no question. */
  attitudes?: Partial<Record<ComplementKind, Attitude>> | undefined
  /** Nouns for an object with which it is an act and no report: "denied Oman access", "recalled its envoy". */
  unless?: string[] | undefined
}

const Reports = z.strictObject({
  attitude: z.enum(attitudes),
  takes: z.array(z.enum(complementKinds)).min(1),
  attitudes: z.partialRecord(z.enum(complementKinds), z.enum(attitudes)).optional(),
  unless: z.array(Word).min(1).optional(),
  ...Example.shape,
})

const effectNames = Object.keys(effects) as [Effect, ...Effect[]]

const facts = {
  effect: z.enum(effectNames).optional(),
  guilt: z.literal('subject').optional(),
}

const hasFacts = (entry: object): boolean => Object.keys(entry).length > 1
const noFacts = 'Expected at least one fact about the word'

const argumentNames = ['subject', 'object'] as const

/** The grammatical facts of a verb. */
export interface VerbEntry {
  /** The lemma, with a particle or a fixed object after a space: "carry out". */
  verb: string
  /** The class of the predicate, which decides on the status of the event in its complement. */
  effect?: Effect | undefined
  /** Whether it says that its subject did wrong: "is to blame". */
  guilt?: 'subject' | undefined
  /** The argument that is the understood subject of its infinitive: the object in "persuaded Oman to leave". */
  control?: 'subject' | 'object' | undefined
  /**
   * Where the noun for an event stands to which it lends its subject: it is the object in "launched an attack", and
   * oblique in "met for talks".
   */
  light?: ('object' | 'oblique')[] | undefined
  /** What it says of its infinitive: "has to leave". */
  modality?: 'obligation' | undefined
  /** Whether its subject "it" has no antecedent: "it seems". */
  impersonal?: true | undefined
  /** The argument that gets the office which it names: the object in "appointed Quill mayor". */
  appoints?: 'subject' | 'object' | undefined
  /** The office of its subject: "leads the party". */
  office?: string | undefined
  /** What it reports, if it is a cue. */
  reports?: ReportedContent | undefined
}

const VerbEntry = z
  .strictObject({
    verb: Word,
    ...facts,
    control: z.enum(argumentNames).optional(),
    light: z
      .array(z.enum(['object', 'oblique']))
      .min(1)
      .optional(),
    modality: z.literal('obligation').optional(),
    impersonal: z.literal(true).optional(),
    appoints: z.enum(argumentNames).optional(),
    office: Word.optional(),
    reports: Reports.optional(),
  })
  .refine(hasFacts, noFacts)

/** The grammatical facts of a noun that takes complements. */
export interface NounEntry {
  /** The lemma. */
  noun: string
  /** The class of the predicate, which decides on the status of the event in its complement. */
  effect?: Effect | undefined
  /** What it reports, if it is a cue. */
  reports?: ReportedContent | undefined
}

const NounEntry = z
  .strictObject({ noun: Word, effect: facts.effect, reports: Reports.optional() })
  .refine(hasFacts, noFacts)

/** The grammatical facts of an adjective. */
export interface AdjectiveEntry {
  /** The lemma. */
  adjective: string
  /** The class of the predicate, which decides on the status of the event in its complement. */
  effect?: Effect | undefined
  /** Whether it says that its subject did wrong: "is guilty". */
  guilt?: 'subject' | undefined
  /** The class of predicate that it is to the noun which it modifies: "a planned visit". */
  beside?: Effect | undefined
}

const AdjectiveEntry = z
  .strictObject({
    adjective: Word,
    ...facts,
    beside: facts.effect,
  })
  .refine(hasFacts, noFacts)

export const VerbFile = z.strictObject({
  ...header,
  examples: z.strictObject({ control: Example, light: Example, effect: Example }),
  verbs: z.array(VerbEntry).min(1),
})

export const NounFile = z.strictObject({
  ...header,
  examples: z.strictObject({ effect: Example }),
  nouns: z.array(NounEntry).min(1),
})

export const AdjectiveFile = z.strictObject({
  ...header,
  examples: z.strictObject({ effect: Example, beside: Example, guilt: Example }),
  adjectives: z.array(AdjectiveEntry).min(1),
})

/** A verb or noun that reports speech or belief. */
export interface CueWord extends ReportedContent {
  /** The lemma, with a particle after a space: "point out". */
  lemma: string
  /** Whether it is a verb or a noun. */
  partOfSpeech: 'verb' | 'noun'
}
