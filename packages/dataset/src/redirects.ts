import type { Redirect } from '@onrecord/schema/records'
import records from '../data/redirects.json'

/** Where former ids lead. */
export const redirects = records as Redirect[]
