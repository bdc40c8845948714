import type { Source } from '@onrecord/schema/records'
import records from '../data/sources.json'

/** The sources, as published. */
export const sources = records as Source[]
