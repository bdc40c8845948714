import { Actor, Event, Quote } from '@onrecord/schema'
import type { z } from 'zod'
import { explainIssues } from './explain-issues.ts'
import type { Facts } from './facts.ts'
import { InputError } from './input-error.ts'

/**
 * Expect that records are valid.
 *
 * @param name
 *   What they are of, for messages.
 * @param known
 *   Records that are, which are not checked again.
 * @returns
 *   The records, with their fields in the order of the schemas.
 * @throws InputError
 *   If one is not; the message has its id, field and value.
 */
export const expectValid = (
  { actors, quotes, events }: Facts,
  name: string,
  known: WeakSet<object> = new WeakSet(),
): Facts => ({
  actors: check(Actor, actors, name, known),
  quotes: check(Quote, quotes, name, known),
  events: check(Event, events, name, known),
})

const check = <Record extends { id: string }>(
  schema: z.ZodType<Record>,
  records: readonly Record[],
  name: string,
  known: WeakSet<object>,
): Record[] =>
  records.map((record) => {
    if (known.has(record)) return record
    const result = schema.safeParse(record)
    if (result.success) return result.data
    throw new InputError(`${name}: ${record.id}: ${explainIssues(result.error, record)}`)
  })
