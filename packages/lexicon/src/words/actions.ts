import { type EventType, eventTypes } from '@onrecord/schema'
import { traits } from '../generated/actions.ts'
import { lexiconInUse } from '../lexicon/lexicon-in-use.ts'
import type { ActionRule, WordKind } from './action-schemas.ts'
import { type EventTrait, eventTraits } from './event-traits.ts'

const traitTable = Object.fromEntries(
  eventTypes.map((type) => [
    type,
    Object.fromEntries(eventTraits.map((trait) => [trait, traits[type].includes(trait)])),
  ]),
) as Record<EventType, Readonly<Record<EventTrait, boolean>>>

/** The traits of an event type: `traitsOf('ASSAULT').hostile`. */
export const traitsOf = (type: EventType): Readonly<Record<EventTrait, boolean>> => traitTable[type]

/** The actions that a word may denote, those with the most conditions first. */
export const findActions = (kind: WordKind, lemma: string): readonly ActionRule[] =>
  lexiconInUse().actions.rules[kind].get(lemma) ?? []

/** Whether a noun is of a class of things, or is the noun itself. */
export const isThing = (lemma: string, wanted: string): boolean =>
  lemma === wanted || lexiconInUse().actions.things.get(lemma)?.has(wanted) === true

/** Whether a noun is of any class of things. */
export const isKnownThing = (lemma: string): boolean => lexiconInUse().actions.things.has(lemma)

/** The context of an event that a word gives: "military" for "troops". */
export const contextOf = (lemma: string): string | undefined => lexiconInUse().contexts.get(lemma)
