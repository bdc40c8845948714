import { isThing } from '@onrecord/lexicon'
import { phrasesAfter } from '../../trees/clause.ts'
import type { FoundParticipant, Surroundings } from './event.ts'
import { findNounAgents } from './find-noun-agents.ts'
import { findParticipants } from './find-participants.ts'

/** The types of events that one does to another, whose nouns lead to the doer. */
const deeds = [
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'THREATEN',
  'PROTEST',
  'MOBILIZE',
  'ACCUSE',
  'REJECT',
]
/** Whether a noun tells something that somebody does to another: who does it is meant, and not to whom it is done. */
export const tellsDeed = (lemma: string): boolean =>
  isThing(lemma, 'suffered') || deeds.some((type) => isThing(lemma, type))

/** Who does what a noun tells; the possessor of what is suffered does not: "her release". */
export const findDoers = (head: number, surroundings: Surroundings): FoundParticipant[] =>
  isThing(surroundings.tree.tokens[head]?.lemma ?? '', 'suffered')
    ? findParticipants(phrasesAfter(surroundings.tree, [head], 'by'), surroundings)
    : findNounAgents(head, surroundings)
