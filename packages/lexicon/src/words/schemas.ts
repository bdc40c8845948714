import { type ActorKind, actorKinds } from '@onrecord/schema'
import { z } from 'zod'
import { genders } from '../actors/lexicon-actor.ts'
import { header, words } from './word-list.ts'

export const OfficeFile = z.strictObject({
  ...header,
  examples: z.array(z.strictObject({ text: z.string(), finds: z.string().nullable() })).min(2),
  /** Nouns that end an office or occupation, in lower case: "envoy". */
  heads: words,
  /** Words before them: "special". */
  modifiers: words,
  /** Other names of an office. */
  synonyms: z.record(z.string(), words),
  /** Words before the name of a person: "President". */
  titles: words,
  /** Abbreviated titles, without their full stop: "Capt". */
  abbreviations: words,
  /** Titles that are never part of a name: "Mrs". */
  address: words,
  /** Titles and offices by the gender that they show, in lower case. */
  honorifics: z.record(z.enum(genders), words),
  /** Nouns that end the name of a body: "Ministry". */
  bodies: words,
  /** Those for bodies that are places as much: "Museum". */
  sites: words,
  /** Offices whose holder gives a government its name: "the Quill administration". */
  governing: words,
})
/** As the file has them, with abbreviated titles among the titles, with a full stop and without. */
export type Offices = Omit<
  z.infer<typeof OfficeFile>,
  'source' | 'note' | 'examples' | 'abbreviations'
>

const ExampleSentences = { match: z.string(), miss: z.string() }

/** A part of a state or group: its nouns, and what the part is. */
export interface CollectivePart {
  /** The generic name, as the bodies of states have it: "armed forces". */
  name: string
  /** What the part of a state is; absent where the part stands for the whole state. */
  kind?: ActorKind | undefined
  /** The code of its sector in PLOVER: "MIL". */
  plover: string
  /** Nouns for the part as one body: "army". */
  bodies: string[]
  /** Nouns for its members, where they are several: "soldiers". */
  people: string[]
  /** Words before a noun of another part that make it one of this part: "police officers". */
  modifiers: string[]
}

const CollectivePart = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(actorKinds).optional(),
  plover: z.string().regex(/^[A-Z]{3}$/, 'Expected a sector of PLOVER, such as "MIL"'),
  bodies: words.default([]),
  people: words.default([]),
  modifiers: words.default([]),
})

export const CollectiveFile = z.strictObject({
  ...header,
  ...ExampleSentences,
  parts: z.array(CollectivePart).min(1),
  /** Nouns for bodies of a city or region: "police". */
  local: words,
  /** Nouns for the media, which speak as one body: "local media". */
  media: words,
  /** Nouns for people whose name is withheld: "a source". */
  unnamed: words,
  /** Nouns for people who speak for others: "a spokesman for the ministry". */
  voices: words,
  /** Nouns for people of a body who do not speak for it: "professor". */
  members: words,
  /** Nouns for those who carry out and publish a study, which may refer back to each other: "the team". */
  inquirers: words,
})

export const OccupationFile = z.strictObject({
  ...header,
  ...ExampleSentences,
  /** Nouns for people who hold no public office: "baker". */
  occupations: words,
})

export const nounClasses = ['person', 'body', 'place', 'time'] as const

/** What a noun is for in most of its uses. */
export type NounClass = (typeof nounClasses)[number]

export const NounClassFile = z.strictObject({
  ...header,
  ...ExampleSentences,
  /** Nouns by their class, each in one list. */
  person: words,
  body: words,
  place: words,
  time: words,
})

export const BranchFile = z.strictObject({
  ...header,
  ...ExampleSentences,
  /** Nouns for a part of a group that is an actor of its own: "wing". */
  branches: words,
})

/** The kinds of antecedents of definite nouns; a `party` is an armed group or an organization. */
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
  'armed-group': words,
  organization: words,
  party: words,
  person: words,
  place: words,
  state: words,
  /** Nouns that may have the subject of the clause around theirs for antecedent: "Oman said the country would". */
  anaphoric: words,
})
/** Nouns by what they may refer to. */
export type Nominals = Record<NominalKind, string[]>

export const ReproachFile = z.strictObject({
  ...header,
  ...ExampleSentences,
  verbs: words,
  adverbs: words,
  adjectives: words,
  nouns: words,
})
/** Words that blame the subject of the clause that they stand in. */
export interface Reproaches {
  /** They blame their subject: "plot". */
  verbs: string[]
  /** They blame the subject of their verb: "unlawfully". */
  adverbs: string[]
  /** As predicates, they blame their subject: "corrupt". */
  adjectives: string[]
  /** As predicates, objects or after a preposition, they blame the subject: "contempt". */
  nouns: string[]
}

export const SeatFile = z.strictObject({
  ...header,
  ...ExampleSentences,
  buildings: words,
  motions: words,
  placed: words,
  fallen: words,
  sought: words,
  parts: words,
})
/** Words that tell the seat of a government from the place. */
export interface Seats {
  /** Seats that are buildings or streets: "Kremlin". */
  buildings: string[]
  /** Verbs and nouns of motion: "to" and "from" after one introduce a place. */
  motions: string[]
  /** Verbs whose object is a place. */
  placed: string[]
  /** Verbs whose subject is a place. */
  fallen: string[]
  /** Verbs whose "from" introduces a government; that of others introduces a place. */
  sought: string[]
  /** Nouns for parts of a place: "street", "airport". */
  parts: string[]
  /** Prepositions after which any name is a place. */
  locating: readonly string[]
}

export const NameWordFile = z.strictObject({
  ...header,
  ...ExampleSentences,
  /** Particles inside a name: "de", "bin". */
  particles: words,
  /** Articles that a hyphen joins to the next word of a name: "al". */
  articles: words,
  /** Participles that a hyphen joins to a name without being part of it: "led". */
  participles: words,
  /** Words that, before the name of a place, name another: "New". */
  directions: words,
  /** Nouns in the plural that are nobody's name, though they have no ending: "Men". */
  nouns: words,
})

/** Nouns for people by their form, where no list has them. */
export const PersonNounFile = z.strictObject({
  ...header,
  ...ExampleSentences,
  /** Endings that make such nouns: "sail-or", "pian-ist". */
  suffixes: words,
  /** Nouns that end a compound for a person: "fisher-man". */
  heads: words,
  /** Endings of nouns for things that have such a suffix: "pap-er". */
  exceptions: words,
  /** Classes of events/things.yml whose nouns are for people or bodies of people. */
  classes: words,
  /** Nouns for men and boys, and for women and girls. */
  male: words,
  female: words,
  /** Nouns for people who may be known to the public: "economist". */
  public: words,
})
export type PersonNouns = Pick<
  z.infer<typeof PersonNounFile>,
  'suffixes' | 'heads' | 'exceptions' | 'classes' | 'male' | 'female' | 'public'
>

export const GivenNameFile = z.strictObject({ ...header, female: words, male: words })
