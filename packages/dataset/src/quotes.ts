import type { Quote } from '@onrecord/schema/records'
import records from '../data/quotes.json'

/** The quotes, as published. */
export const quotes = records as Quote[]
