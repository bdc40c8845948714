import { attitudes } from '@onrecord/schema'
import { z } from 'zod'
import { genders } from '../actors/lexicon-actor.ts'
import { header, words } from './word-list.ts'

export const OfficeFile = z.strictObject({
  ...header,
  examples: z.array(z.strictObject({ text: z.string(), finds: z.string().nullable() })).min(2),
  heads: words,
  modifiers: words,
  /** Names for the same office. */
  synonyms: z.record(z.string(), words),
  titles: words,
  /** Titles that are never part of a name. */
  address: words,
  honorifics: z.record(z.enum(genders), words),
  /** The office that an action shows: "leads the party". */
  verbs: z.record(z.string(), z.string()),
  /** Verbs that give somebody an office. */
  appointing: words,
  bodies: words,
  /** Bodies that are places as much. */
  sites: words,
})
export type Offices = Omit<z.infer<typeof OfficeFile>, 'source' | 'note' | 'examples'>

const ExampleSentences = { match: z.string(), miss: z.string() }

export const CollectiveFile = z.strictObject({
  ...header,
  ...ExampleSentences,
  /** Nouns for bodies that act for a state or group: "government". */
  bodies: words,
  /** Nouns for people who do, where they are several: "officials". */
  people: words,
  /** Nouns for people who speak for others: "a spokesman for the ministry". */
  voices: words,
})

export const OccupationFile = z.strictObject({
  ...header,
  ...ExampleSentences,
  /** Nouns for people who hold no public office: "baker". */
  occupations: words,
})

export const BranchFile = z.strictObject({
  ...header,
  ...ExampleSentences,
  /** Nouns for a part of a group that is an actor of its own: "wing". */
  branches: words,
})

/** What a definite noun may stand for; a `party` is a group under arms or a body. */
export const nominalKinds = [
  'armed-group',
  'organization',
  'party',
  'person',
  'place',
  'state',
] as const
export type NominalKind = (typeof nominalKinds)[number]

export const NominalFile = z.strictObject({
  ...header,
  ...ExampleSentences,
  /** Verbs whose "it" stands for nothing. */
  impersonal: words,
  'armed-group': words,
  organization: words,
  party: words,
  person: words,
  place: words,
  state: words,
})
export type Nominals = Pick<z.infer<typeof NominalFile>, NominalKind | 'impersonal'>

export const SeatFile = z.strictObject({
  ...header,
  ...ExampleSentences,
  /** Prepositions that make any name a place. */
  locating: words,
  /** Verbs and nouns of motion: what "to" and "from" lead to and from is a place. */
  motions: words,
  /** Verbs whose object is a place. */
  placed: words,
  /** Verbs whose subject is a place. */
  fallen: words,
  /** Verbs whose "from" leads to a government; that of others leads to a place. */
  sought: words,
  /** Nouns for parts of a place: "street", "airport". */
  parts: words,
})
export type Seats = Pick<
  z.infer<typeof SeatFile>,
  'locating' | 'motions' | 'placed' | 'fallen' | 'sought' | 'parts'
>

export const NameWordFile = z.strictObject({
  ...header,
  ...ExampleSentences,
  /** Words between those of a name: "de", "bin". */
  particles: words,
  /** What a hyphen joins to the next word of a name: "al". */
  articles: words,
  /** What a hyphen joins to a name without being part of it: "led". */
  participles: words,
  /** What makes another place of a place: "New". */
  directions: words,
})

export const GivenNameFile = z.strictObject({ ...header, female: words, male: words })

/** Prepositions that lead from a cue to what was said: "called for talks", "accused them of lying". */
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

/** What a cue may govern. */
const complementKinds = [
  /** A clause, with or without "that". */
  'that',
  /** Such a clause and no noun phrase, so that a noun phrase after it is the subject of the clause. */
  'clause',
  /** A clause that opens with "whether", "why" or the like. */
  'question',
  /** "to" and a verb, perhaps after who should do it: "urged them to leave". */
  'infinitive',
  /** A noun phrase. */
  'object',
  /** A thing and the name that it is given: "termed it a “new chapter”". */
  'term',
  /** Words between marks alone. */
  'marks',
  /** "to" and a verb after its passive: "is said to have left". */
  'hearsay',
  /** Somebody whom it is about, before a preposition: "accused them of lying". */
  'target',
  /** Somebody who is told, before what is said: "told them that it rained". */
  'addressee',
  ...leads,
] as const
export type ComplementKind = (typeof complementKinds)[number]

const CueEntry = z.strictObject({
  lemma: z.string().min(1),
  word: z.enum(['verb', 'noun']).default('verb'),
  attitude: z.enum(attitudes),
  takes: z.array(z.enum(complementKinds)).min(1),
  /** The attitude where what it governs makes another of it: "asked" is no question in "asked them to leave". */
  attitudes: z.partialRecord(z.enum(complementKinds), z.enum(attitudes)).optional(),
  match: z.string(),
  miss: z.string(),
})
export const CueFile = z.strictObject({ ...header, cues: z.array(CueEntry).min(1) })
export type CueWord = Omit<z.infer<typeof CueEntry>, 'match' | 'miss'>

export const ControlVerbFile = z.strictObject({ ...header, ...ExampleSentences, verbs: words })
