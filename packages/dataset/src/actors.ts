import type { Actor } from '@onrecord/schema/records'
import records from '../data/actors.json'

/** The actors, as published. */
export const actors = records as Actor[]
