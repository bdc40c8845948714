import { type EventStatus, eventStatuses } from '@onrecord/schema/vocabulary'
import { z } from 'zod'

/** Whether a source reports something as a fact: "actual", or as something else. */
export type Status = EventStatus

export const Status: z.ZodType<Status, Status> = z
  .enum(eventStatuses)
  .describe('"actual" is what a source reports as a fact; the others are no facts.')
const meanings: Record<Status, { said: string; done: string }> = {
  actual: { said: 'said, as the source reports', done: 'took place, as the source reports' },
  planned: { said: 'planned, not said', done: 'planned: no fact' },
  hypothetical: { said: 'possible, not said', done: 'possible: no fact' },
  negated: {
    said: 'not said, as the source reports',
    done: 'did not take place, as the source reports',
  },
}

/** What a status says of a quote. */
export const showStatusOfQuote = (status: Status): string => meanings[status].said

/** What a status says of an event. */
export const showStatusOfEvent = (status: Status): string => meanings[status].done
