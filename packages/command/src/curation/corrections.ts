import { CuratedActor } from '@onrecord/pipeline'
import { Identifier } from '@onrecord/schema'
import { z } from 'zod'
import { choose } from './choose.ts'
import { ActorChanges, EventChanges, NewActor, NewEvent, NewQuote, QuoteChanges } from './fields.ts'
import { type Place, PlaceList, type Scope, ScopeList, Selector } from './selectors.ts'

interface Judgement {
  reason: string
  reviewer?: string | undefined
}

/** A part that a correction takes out of a record: its evidence, and what is different about it. */
export interface Part<Changes> {
  evidence: Scope[]
  to?: Changes | undefined
}

/** A correction of one table of records. */
export type Correction<New, Changes, Taken extends Part<Changes> = Part<Changes>> = Judgement &
  (
    | { accept: Selector }
    | { set: Selector; to: Changes }
    | { drop: Selector }
    | { add: New; evidence: Place[] }
    | { merge: Selector[]; into: Selector }
    | { split: Selector; into: Taken[] }
  )

const judgement = {
  reason: z.string().min(1).describe('Why the sources are right and the extraction is wrong.'),
  reviewer: z.string().min(1).optional().describe('Who says so.'),
}

const verbs = ['accept', 'set', 'drop', 'add', 'merge', 'split'] as const

function correctionOf<New, Changes, Taken extends Part<Changes>>(
  added: z.ZodType<New>,
  changes: z.ZodType<Changes>,
  taken: z.ZodType<Taken>,
): z.ZodType<Correction<New, Changes, Taken>> {
  const schemas: Record<(typeof verbs)[number], z.ZodType> = {
    accept: z.strictObject({ accept: Selector, ...judgement }),
    set: z.strictObject({ set: Selector, to: changes, ...judgement }),
    drop: z.strictObject({ drop: Selector, ...judgement }),
    add: z.strictObject({ add: added, evidence: PlaceList, ...judgement }),
    merge: z.strictObject({ merge: z.array(Selector).min(1), into: Selector, ...judgement }),
    split: z.strictObject({ split: Selector, into: z.array(taken).min(1), ...judgement }),
  }
  return choose((value) => {
    const isObject = typeof value === 'object' && value !== null
    const [verb, other] = verbs.filter((verb) => isObject && Object.hasOwn(value, verb))
    const expected = 'Expected one of "accept", "set", "drop", "add", "merge" and "split"'
    return verb !== undefined && other === undefined ? schemas[verb] : expected
  }) as z.ZodType<Correction<New, Changes, Taken>>
}

const partOf = <Changes extends z.ZodType>(changes: Changes) =>
  z.strictObject({ evidence: ScopeList, to: changes.optional() })

const ActorPart = partOf(ActorChanges).extend({ id: Identifier })
export type ActorPart = z.output<typeof ActorPart>

const ActorCorrection = correctionOf(NewActor, ActorChanges, ActorPart)
export type ActorCorrection = z.output<typeof ActorCorrection>

const QuoteCorrection = correctionOf(NewQuote, QuoteChanges, partOf(QuoteChanges))
export type QuoteCorrection = z.output<typeof QuoteCorrection>

const EventCorrection = correctionOf(NewEvent, EventChanges, partOf(EventChanges))
export type EventCorrection = z.output<typeof EventCorrection>

/** `curation/actors.yml`: actors of the dataset's own, and corrections of actors. */
export const ActorCurationFile = z.strictObject({
  actors: z.array(CuratedActor).default([]),
  corrections: z.array(ActorCorrection).default([]),
})

/** `curation/quotes.yml`. */
export const QuoteCurationFile = z.strictObject({ corrections: z.array(QuoteCorrection) })

/** `curation/events.yml`. */
export const EventCurationFile = z.strictObject({ corrections: z.array(EventCorrection) })
