import { clauseOf, contentsOf, objectsOfPreposition, type Word } from '@onrecord/grammar'
import { prepositions } from '@onrecord/lexicon'
import type { FoundParticipant, MatchAction, Surroundings } from './event.ts'
import { findParticipants } from './find-participants.ts'
import { isSomebody, isThingOfOthers } from './is-somebody.ts'
import { hasActor } from './participants.ts'

/** The recipients of what a clause says, as if it took place. */
export function findContentRecipients(
  word: Word,
  content: Word | undefined,
  outer: Surroundings,
  agents: readonly FoundParticipant[],
  match: MatchAction,
): FoundParticipant[] {
  const surroundings = { ...outer, actionDepth: outer.actionDepth + 1 }
  const verbs = content ? [content] : contentsOf(word).map(({ verb }) => verb)
  const isMeant = (one: FoundParticipant) => isSomebody(one) || isThingOfOthers(one)
  for (const verb of verbs) {
    const found = (match(verb, surroundings, agents)?.recipients ?? []).filter(isMeant)
    if (found.length > 0) return found
    const concerned = findConcerned(verb, surroundings, agents).filter(isMeant)
    if (concerned.length > 0) return concerned
  }
  return []
}

/** The recipients of a verb that the lexicon lacks: an actor if there is one, or else its object. */
function findConcerned(
  outer: Word,
  surroundings: Surroundings,
  agents: readonly FoundParticipant[],
): FoundParticipant[] {
  let fallback: FoundParticipant[] = []
  for (let verb: Word | undefined = outer; verb; verb = verb.childBy('xcomp')) {
    const objects = clauseOf(verb).patients
    const direct = findParticipants(objects, surroundings, agents)
    if (hasActor(direct)) return direct
    for (const preposition of prepositions.recipient) {
      const heads = objectsOfPreposition([verb, ...objects], preposition)
      const found = findParticipants(heads, surroundings, agents)
      if (hasActor(found)) return found
    }
    if (direct.length > 0) fallback = direct
  }
  return fallback
}
