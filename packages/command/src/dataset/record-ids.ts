import type { Event } from '@onrecord/schema'
import { type EventPlace, identifyPlace } from './event-place.ts'
import { hashValues } from './hash-values.ts'

/** The id of a quote: from the speaker and the words, of which letters and digits count, without an initial "that". */
export function quoteId(speaker: string | null, words: string): string {
  const pieces = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return `${speaker ?? 'unknown'}-${hashValues(speaker, pieces.join(' ').replace(/^that /, ''))}`
}

/** What the id of an event is computed from. */
type EventContent = Pick<Event, 'type' | 'agents' | 'recipients' | 'date' | 'status'> &
  EventPlace & { mode: string | null }

/**
 * The id of an event.
 *
 * @param told
 *   The day of publication of the text, or else its id: what it has for a date if it gives none.
 */
export function eventId(event: EventContent, told: string): string {
  const { type, mode, agents, recipients, date, status } = event
  const where = identifyPlace(event)
  const hash = hashValues(
    ...[type, mode, agents, recipients, date?.start, date?.end, status],
    ...(where === undefined ? [] : [where]),
    ...(date === null ? [told] : []),
  )
  return `${type.toLowerCase()}-${hash}`
}
