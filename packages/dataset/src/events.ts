import type { Event, Redirect } from '@onrecord/schema/records'
import records from '../data/events.json'
import leads from '../data/redirects.json?kind=event'

/** The events, as published. */
export const events = records as Event[]

/** Where former ids of events lead. */
export const redirects = leads as Redirect[]
