import type { Quote, Redirect } from '@onrecord/schema/records'
import records from '../data/quotes.json'
import leads from '../data/redirects.json?kind=quote'

/** The quotes, as published. */
export const quotes = records as Quote[]

/** Where former ids of quotes lead. */
export const redirects = leads as Redirect[]
