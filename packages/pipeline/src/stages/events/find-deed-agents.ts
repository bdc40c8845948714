import { objectsOfPreposition, type Word } from '@onrecord/grammar'
import { isThing, traitsOf } from '@onrecord/lexicon'
import { eventTypes } from '@onrecord/schema'
import type { FindParticipants, FoundParticipant, Surroundings } from './event.ts'
import { findNounAgents } from './find-noun-agents.ts'

const deeds = eventTypes.filter((type) => traitsOf(type).deverbalAgent)

/** Whether a noun is for something that somebody does to another, so that it refers to its agent: "the raid by Oman". */
export const isDeed = (lemma: string): boolean =>
  isThing(lemma, 'suffered') || deeds.some((type) => isThing(lemma, type))

/** The agents of a deed; the possessor of what is suffered is no agent: "her release". */
export const findDeedAgents = (
  noun: Word,
  surroundings: Surroundings,
  find: FindParticipants,
): FoundParticipant[] =>
  isThing(noun.lemma, 'suffered')
    ? find(objectsOfPreposition([noun], 'by'), surroundings)
    : findNounAgents(noun, surroundings, ['of', 'from'], find)
