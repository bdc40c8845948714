import { type EventType, eventTypes } from '@onrecord/schema/vocabulary'
import type { Event as EventRecord } from '@onrecord/sdk/open'
import { toSentence } from '@onrecord/sdk/sentence'
import { z } from 'zod'
import { DateRange, toDateRange } from './date.ts'
import { Party, toParty } from './party.ts'
import { Place } from './place.ts'
import { showRecord } from './show-record.ts'
import { Status, showStatusOfEvent } from './status.ts'

/** What somebody did to somebody. */
export interface Event {
  id: string
  type: EventType
  mode?: string | undefined
  quadClass: string
  cameo: string
  contexts: string[]
  /** The event as an English sentence. */
  sentence: string
  agents: Party[]
  recipients: Party[]
  status: Status
  date: DateRange | null
  place?: string | undefined
  /** The ISO 3166-1 code of the place, if it is known. */
  country?: string | undefined
  /** The ids of the quotes that report it, if it is speech. */
  quotes: string[]
  /** How sure the extraction is, from 0 to 1. */
  confidence: number
  /** Whether a person looked at it. */
  curated: boolean
  evidence: Place[]
  /** Absent where the text is not of a dataset. */
  citation?: string | undefined
}

export const Event: z.ZodType<Event, Event> = z.object({
  id: z.string(),
  type: z.enum(eventTypes),
  mode: z.string().optional(),
  quadClass: z.string(),
  cameo: z.string(),
  contexts: z.array(z.string()),
  sentence: z.string(),
  agents: z.array(Party),
  recipients: z.array(Party),
  status: Status,
  date: DateRange.nullable(),
  place: z.string().optional(),
  country: z.string().optional().describe('The ISO 3166-1 code of the place, if it is known.'),
  quotes: z.array(z.string()).describe('The ids of the quotes that report it, if it is speech.'),
  confidence: z.number().describe('How sure the extraction is, from 0 to 1.'),
  curated: z.boolean().describe('Whether a person looked at it.'),
  evidence: z.array(Place),
  citation: z.string().optional(),
})

/** Describe an event. */
export function toEvent(event: EventRecord, evidence: Place[], citation?: string): Event {
  const { id, type, mode, quadClass, cameo, status, place, location } = event
  return {
    ...{ id, type, ...(mode !== undefined && { mode }), quadClass, cameo },
    contexts: [...event.contexts],
    ...{
      sentence: toSentence(event),
      agents: event.agents.map(toParty),
      recipients: event.recipients.map(toParty),
    },
    ...{ status, date: toDateRange(event.date) },
    ...(place !== undefined && { place }),
    ...(location?.country !== undefined && { country: location.country }),
    quotes: event.quotes.map(({ id }) => id),
    ...{ confidence: event.confidence, curated: event.curated, evidence },
    ...(citation !== undefined && { citation }),
  }
}

/** An event in words. */
export function showEvent(event: Event): string {
  const { type, mode, quadClass, status } = event
  return showRecord(event, [
    `${type}${mode === undefined ? '' : ` ${mode}`}, ${quadClass}`,
    showStatusOfEvent(status),
    ...(type === 'ACCUSE' ? ['that somebody accuses does not make it true'] : []),
  ])
}
