import type { Event, Quote } from '@onrecord/sdk/open'
import { toSentence } from '@onrecord/sdk/sentence'
import { z } from 'zod'
import { Status } from './status.ts'

/** A quote or an event in short. */
export interface Hit {
  id: string
  sentence: string
  status: Status
}

export const Hit: z.ZodType<Hit, Hit> = z.object({
  id: z.string(),
  sentence: z.string(),
  status: Status,
})

/** Describe a quote or an event in short. */
export const toHit = (record: Quote | Event): Hit => ({
  id: record.id,
  sentence: toSentence(record),
  status: 'agents' in record ? record.status : (record.cue?.status ?? 'actual'),
})

/** The same in words. */
export const showHit = ({ id, sentence, status }: Hit): string =>
  `${sentence}\n  id ${id}${status === 'actual' ? '' : `; ${status}: no fact`}`
