import { cameoCodes, eventStatuses, eventTypes, quadClasses } from '@onrecord/schema'
import { z } from 'zod'
import { header, Word } from './word-list.ts'

const CameoCode = z.enum(cameoCodes)

/** By context, the code that it narrows another one down to. */
const narrower = z.record(Word, CameoCode).optional()

const Mode = z.strictObject({
  /** What somebody does to whom, as a phrase: "frees people". */
  means: z.string().min(1),
  code: CameoCode,
  contexts: narrower,
})

/** A sentence, and why it is no example. */
const Counterexample = z.strictObject({ text: z.string().min(1), because: z.string().min(1) })

const EventTypeEntry = z.strictObject({
  quadClass: z.enum(quadClasses),
  /** The type in one sentence. */
  definition: z.string().min(1),
  /** The code of an event without a mode. */
  code: CameoCode,
  contexts: narrower,
  modes: z.record(Word, Mode).default({}),
  /** Sentences with an event of the type, and sentences without one. */
  examples: z.array(z.string()).length(3),
  counterexamples: z.array(Counterexample).length(3),
})

const Status = z.strictObject({
  definition: z.string().min(1),
  /** Sentences with one event, which is of the type and has the status. */
  examples: z.array(z.strictObject({ text: z.string(), type: z.enum(eventTypes) })).length(3),
})

/** A sentence that PLOVER's manual and the table of CAMEO codes give different types and modes. */
const Difference = z.strictObject({
  text: z.string().min(1),
  onrecord: Word,
  table: Word,
  manual: Word,
})

export const EventTypeFile = z.strictObject({
  ...header,
  types: z.record(z.enum(eventTypes), EventTypeEntry),
  statuses: z.record(z.enum(eventStatuses), Status),
  differences: z.array(Difference),
  /** Sentences without any event. */
  none: z.array(Counterexample),
})

/** The codes of an event type or mode, as the look-ups read them. */
export interface EventCodes extends Pick<z.infer<typeof Mode>, 'code' | 'contexts'> {}

/** By type, its quad class and its codes. */
export type EventTypes = Readonly<
  Record<
    (typeof eventTypes)[number],
    EventCodes &
      Pick<z.infer<typeof EventTypeEntry>, 'quadClass'> & {
        modes: Readonly<Record<string, EventCodes>>
      }
  >
>
