import { ActorCodes, actorKinds, attitudes, eventTypes, Identifier } from '@onrecord/schema'
import { z } from 'zod'

const Words = z.string().trim().min(1)
const words = z.array(Words)

/** What every file of words says of itself. */
const header = { source: z.string().min(1), note: z.string().min(1) }

/** A year, a month or a day: `2004`, `2004-03`, `2004-03-09`. */
const PartialDay = z
  .union([z.string(), z.int()])
  .transform(String)
  .pipe(z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, 'Expected a year, month or day'))
  .refine((date) => isDate(date), 'Expected a date of the calendar')

/** Whether a year, month or day is one of the calendar: not 2017-02-31. */
function isDate(date: string): boolean {
  const day = `${date}-01-01`.slice(0, 10)
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) && date >= '0100'
}

const Office = z
  .strictObject({
    /** The id of the state or body. */
    of: Identifier,
    /** In lower case and without the state: "foreign minister". */
    role: z.string().min(1),
    from: PartialDay.optional(),
    /** Open where the office is still held, as far as is known. */
    to: PartialDay.optional(),
  })
  .refine(
    ({ from = '', to = '9999' }) =>
      from.slice(0, to.length) <= to.slice(0, from.length || undefined),
    'Expected an office to begin before it ends',
  )
export type Office = z.infer<typeof Office>

export const genders = ['female', 'male'] as const
export type Gender = (typeof genders)[number]

export const ActorEntry = z.strictObject({
  id: Identifier,
  name: Words,
  ...ActorCodes.shape,
  /** Words for the people of a state, which are its adjectives too: "Afghan", "Afghans". */
  people: words.default([]),
  /** Places that stand for the government of a state: "Kabul". */
  seats: words.default([]),
  aliases: words.default([]),
  gender: z.enum(genders).optional(),
  offices: z.array(Office).default([]),
  /** The state, body or group that it is a part of. */
  of: Identifier.optional(),
  /** Words for the region that tells a branch from others: "Khorasan". Those of its name count anyway. */
  regions: words.default([]),
  /** What the body is called in any state: "foreign ministry". */
  body: z.string().min(1).optional(),
  /** A caveat for who keeps the file. */
  note: z.string().min(1).optional(),
})
export type ActorEntry = z.infer<typeof ActorEntry>

export const ActorFile = z.strictObject({
  ...header,
  examples: z.array(z.strictObject({ text: z.string(), finds: z.array(Identifier) })).min(2),
  actors: z.array(ActorEntry).min(1),
})

/** What an entry of the lexicon is: an actor, or a place that is none. */
export const lexiconKinds = [...actorKinds, 'place'] as const
export type LexiconKind = (typeof lexiconKinds)[number]

/** An actor that a caller gives. */
export const GivenActorEntry = ActorEntry.extend({ kind: z.enum(lexiconKinds) })

/** `curation/actors.yml` of a dataset: actors that its sources name, each with the reason why it is there. */
export const CuratedActorFile = z.strictObject({
  actors: z.array(ActorEntry.extend({ kind: z.enum(actorKinds), reason: z.string().min(1) })),
})

/** A file of `data/imported`: it has no examples, as nobody wrote it. */
export const ImportedActorFile = ActorFile.omit({ examples: true })

export type LexiconActor = Omit<ActorEntry, 'note'> & { kind: LexiconKind }

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

export const GivenNameFile = z.strictObject({ ...header, female: words, male: words })

/** What may follow a cue: a that-clause, a bare clause, a name for a thing, or words between marks alone. */
const complements = ['that', 'clause', 'as', 'marks'] as const

const CueEntry = z.strictObject({
  lemma: z.string().min(1),
  attitude: z.enum(attitudes),
  takes: z.array(z.enum(complements)).min(1),
  match: z.string(),
  miss: z.string(),
})
export const CueFile = z.strictObject({ ...header, cues: z.array(CueEntry).min(1) })
export type CueWord = Omit<z.infer<typeof CueEntry>, 'match' | 'miss'>

const TriggerEntry = z.strictObject({
  lemma: z.string().min(1),
  word: z.enum(['verb', 'noun']),
  type: z.enum(eventTypes),
  mode: z.string().min(1).optional(),
  /** Prepositions that introduce the recipient, "object", "that" (the subject of a that-clause) or "mutual". */
  recipient: words.min(1),
  match: z.string(),
  miss: z.string(),
})
export const TriggerFile = z.strictObject({ ...header, triggers: z.array(TriggerEntry).min(1) })
export type TriggerWord = Omit<z.infer<typeof TriggerEntry>, 'match' | 'miss'>
