import type { EventStatus } from '@onrecord/sdk/open'
import type { Entry } from './entry.ts'

/** Whether a record is about what took place, was said, is planned, may be, or is denied. */
export const statusOf = ({ kind, record }: Entry): EventStatus =>
  kind === 'event' ? record.status : (record.cue?.status ?? 'actual')
