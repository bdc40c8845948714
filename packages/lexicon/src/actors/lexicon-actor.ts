import { type ActorCodes, actorKinds, Identifier } from '@onrecord/schema'
import * as schemas from '@onrecord/schema/schemas'
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

/** An office that somebody holds or held. */
export interface Office {
  /** The id of the state or body. */
  of: string
  /** In lower case and without the state: "foreign minister". */
  role: string
  /** The first year, month or day, "2004", "2004-03" or "2004-03-09", if it is known. */
  from?: string | undefined
  /** The last year, month or day; absent where the office is still held, as far as is known. */
  to?: string | undefined
}

const OfficeEntry = z
  .strictObject({
    of: Identifier,
    role: z.string().min(1),
    from: PartialDay.optional(),
    to: PartialDay.optional(),
  })
  .refine(
    ({ from = '', to = '9999' }) =>
      from.slice(0, to.length) <= to.slice(0, from.length || undefined),
    'Expected an office to begin before it ends',
  )

export const genders = ['female', 'male'] as const
export type Gender = (typeof genders)[number]

export const ActorEntry = z.strictObject({
  id: Identifier,
  name: Word,
  ...schemas.ActorCodes.shape,
  people: words.default([]),
  seats: words.default([]),
  aliases: words.default([]),
  gender: z.enum(genders).optional(),
  offices: z.array(OfficeEntry).default([]),
  of: Identifier.optional(),
  regions: words.default([]),
  body: z.string().min(1).optional(),
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

export const GivenActorEntry = ActorEntry.extend({ kind: z.enum(lexiconKinds) })

/** An actor or place that the sources of a dataset name, with the reason for the entry. */
export interface CuratedActor extends LexiconActor {
  /** A remark for editors of the file. */
  note?: string | undefined
  /** Why the dataset has the entry. */
  reason: string
  /** Who says so. */
  reviewer?: string | undefined
}

export const CuratedActor: z.ZodType<CuratedActor> = GivenActorEntry.extend({
  reason: z.string().min(1),
  reviewer: z.string().min(1).optional(),
})

/** A file of `data/imported`: it is generated, and so without examples. */
export const ImportedActorFile = ActorFile.omit({ examples: true })

/** An actor, or a place that is none, as the lexicon knows it. */
export interface LexiconActor extends ActorCodes {
  /** A readable slug whose meaning never changes. */
  id: string
  /** What it is. */
  kind: LexiconKind
  /** The usual name in English. */
  name: string
  /** Words for the people of a state, which are its adjectives too: "Afghan", "Afghans". */
  people: string[]
  /** Seats of government, whose names also refer to the government by metonymy: "Kabul". */
  seats: string[]
  /** Other names. */
  aliases: string[]
  /** The gender of a person, if it is known. */
  gender?: Gender | undefined
  /** The offices of a person. */
  offices: Office[]
  /** The id of the state, body or group that it is a part of, if any. */
  of?: string | undefined
  /** The regions of a branch, where its name lacks them: "Khorasan". */
  regions: string[]
  /** The generic name of a body of a state: "foreign ministry". */
  body?: string | undefined
}
