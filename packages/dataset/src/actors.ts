import type { Actor, Redirect } from '@onrecord/schema/records'
import records from '../data/actors.json'
import leads from '../data/redirects.json?kind=actor'

/** The actors, as published. */
export const actors = records as Actor[]

/** Where former ids of actors lead. */
export const redirects = leads as Redirect[]
