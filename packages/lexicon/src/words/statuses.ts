import type { EventStatus } from '@onrecord/schema'
import { statuses } from '../generated/actions.ts'

const governing = new Map(Object.entries(statuses.governing))
const describing = new Map(Object.entries(statuses.describing))

/** The status that a verb, adjective or noun gives to what it governs: "planned" for what stands after "intends". */
export const findStatusUnder = (lemma: string): EventStatus | undefined => governing.get(lemma)

/** The status that an adjective gives to its noun: "planned" for "upcoming". */
export const findStatusBeside = (lemma: string): EventStatus | undefined => describing.get(lemma)
