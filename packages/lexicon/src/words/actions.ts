import { type EventType, eventTypes } from '@onrecord/schema'
import { actions, things, traits } from '../generated/actions.ts'
import { type ActionRule, type WordKind, wordKinds } from './action-schemas.ts'
import { type EventTrait, eventTraits } from './event-traits.ts'

const tables = new Map(wordKinds.map((kind) => [kind, readRules(kind)]))
const classes = new Map(Object.entries(things).map(([noun, names]) => [noun, new Set(names)]))

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
  tables.get(kind)?.get(lemma) ?? []

/** The rules of the words of a kind. */
function readRules(kind: WordKind): ReadonlyMap<string, readonly ActionRule[]> {
  const entries = Object.entries(actions[kind])
  return new Map(
    entries.map(([lemma, places]) => [
      lemma,
      places.map((place) => actions.rules[place]).filter((rule) => rule !== undefined),
    ]),
  )
}

/** Whether a noun is of a class of things, or is the noun itself. */
export const isThing = (lemma: string, wanted: string): boolean =>
  lemma === wanted || classes.get(lemma)?.has(wanted) === true

/** Whether a noun is of any class of things. */
export const isKnownThing = (lemma: string): boolean => classes.has(lemma)
