import type { Redirect } from '@onrecord/schema/records'
import records from '../data/redirects.json'

/** The redirects, as published. */
export const redirects = records as Redirect[]
