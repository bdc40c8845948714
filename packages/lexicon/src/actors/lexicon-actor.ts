import { ActorCodes, actorKinds, Identifier } from '@onrecord/schema'
import { z } from 'zod'
import { header, Word, words } from '../words/word-list.ts'

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
  name: Word,
  ...ActorCodes.shape,
  /** Words for the people of a state, which are its adjectives too: "Afghan", "Afghans". */
  people: words.default([]),
  /** Seats of government, whose names also refer to the government by metonymy: "Kabul". */
  seats: words.default([]),
  aliases: words.default([]),
  gender: z.enum(genders).optional(),
  offices: z.array(Office).default([]),
  /** The state, body or group that it is a part of. */
  of: Identifier.optional(),
  /** The region of a branch, where its name lacks it: "Khorasan". */
  regions: words.default([]),
  /** The generic name of a body of a state: "foreign ministry". */
  body: z.string().min(1).optional(),
  /** A remark for editors of the file. */
  note: z.string().min(1).optional(),
})
export type ActorEntry = z.infer<typeof ActorEntry>

export const ActorFile = z.strictObject({
  ...header,
  examples: z.array(z.strictObject({ text: z.string(), finds: z.array(Identifier) })).min(2),
  actors: z.array(ActorEntry).min(1),
})

/** The kinds of entries: those of actors, and places that are no actors. */
export const lexiconKinds = [...actorKinds, 'place'] as const
export type LexiconKind = (typeof lexiconKinds)[number]

/** An actor that a caller adds. */
export const GivenActorEntry = ActorEntry.extend({ kind: z.enum(lexiconKinds) })

/** An actor or place that the sources of a dataset name, with the reason for the entry. */
export const CuratedActor = GivenActorEntry.extend({
  reason: z.string().min(1),
  reviewer: z.string().min(1).optional(),
})

/** A file of `data/imported`: it is generated, and so without examples. */
export const ImportedActorFile = ActorFile.omit({ examples: true })

export type LexiconActor = Omit<ActorEntry, 'note'> & { kind: LexiconKind }
