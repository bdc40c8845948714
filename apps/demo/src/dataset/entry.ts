import type { TimelineEntry } from '@onrecord/sdk/open'

/** A quote or an event. */
export type Entry = TimelineEntry
