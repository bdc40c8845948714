import type { Event } from '@onrecord/schema/records'
import records from '../data/events.json'

/** The events, as published. */
export const events = records as Event[]
