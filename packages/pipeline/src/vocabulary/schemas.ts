import { ActorCodes, actorKinds, attitudes, eventTypes, Identifier } from '@onrecord/schema'
import { z } from 'zod'

const words = z.array(z.string().min(1))

/** What every file of words says of itself. */
const header = { source: z.string().min(1), note: z.string().min(1) }

const ActorEntry = z.strictObject({
  id: Identifier,
  name: z.string().min(1),
  ...ActorCodes.shape,
  /** Words for the people of a state, which are its adjectives too: "Afghan", "Afghans". */
  people: words.default([]),
  /** Places that stand for the government of a state: "Kabul". */
  seats: words.default([]),
  aliases: words.default([]),
})

export const ActorFile = z.strictObject({
  ...header,
  examples: z.array(z.strictObject({ text: z.string(), finds: z.array(Identifier) })).min(2),
  actors: z.array(ActorEntry).min(1),
})

export const LexiconActor = ActorEntry.extend({ kind: z.enum(actorKinds) })
export type LexiconActor = z.infer<typeof LexiconActor>

export const OfficeFile = z.strictObject({
  ...header,
  examples: z.array(z.strictObject({ text: z.string(), finds: z.string().nullable() })).min(2),
  heads: words,
  modifiers: words,
  titles: words,
  bodies: words,
})
export type Offices = Pick<z.infer<typeof OfficeFile>, 'heads' | 'modifiers' | 'titles' | 'bodies'>

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
