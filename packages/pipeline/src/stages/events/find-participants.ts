import { phraseSpan, reportedSubject, type Word } from '@onrecord/grammar'
import { isPrivatePerson, isThing } from '@onrecord/lexicon'
import type { FoundParticipant, Surroundings } from './event.ts'
import { findDeedAgents, isDeed } from './find-deed-agents.ts'
import { findNamed, findSharers, withMembers } from './find-named.ts'
import { findOwners, findSource } from './find-owners.ts'
import { dropRepeated, isAmong } from './participants.ts'

/** How many nouns a participant may be nested in; deeper ones are noun phrases without an entity. */
const deepest = 6

/**
 * The participants that noun phrases refer to.
 *
 * @param heads
 *   The heads of the noun phrases, conjuncts included.
 * @param except
 *   The agents of an action: what belongs to them is not its recipient.
 */
export function findParticipants(
  heads: readonly Word[],
  surroundings: Surroundings,
  except: readonly FoundParticipant[] = [],
): FoundParticipant[] {
  const found = heads
    .flatMap((head) => findParticipant(head, surroundings, except))
    .map((one) => (one.isPlace && isAmong(one, except) ? { ...one, entity: null } : one))
  return dropRepeated(found).filter((one) => !isAmong(one, except))
}

/**
 * The participants of one noun phrase: the actor that it names, the owners of a thing ("Oman's decision", "the raid by
 * Oman"), or else the noun phrase.
 */
function findParticipant(
  head: Word,
  outer: Surroundings,
  except: readonly FoundParticipant[],
): FoundParticipant[] {
  const { isTime } = outer
  if (isTime(head) || head.isReflexive) return []
  const named = findNamed(head, outer)
  if (named) return findSharers(head, named, outer).flatMap((one) => withMembers(one, outer))
  const surroundings = { ...outer, nounDepth: outer.nounDepth + 1 }
  const isTooDeep = surroundings.nounDepth > deepest
  if (head.hasTag('PRON')) {
    const speaker = isTooDeep ? undefined : reportedSubject(head)
    return speaker
      ? findParticipant(speaker, surroundings, [])
      : [{ start: head.start, end: head.end, entity: null, head }]
  }
  const phrase = { ...phraseSpan(head, isTime), entity: null, head }
  if (isThing(head.lemma, 'temporal')) return []
  if (isTooDeep) return [phrase]
  if (isThing(head.lemma, 'measure')) {
    const counted = head.childrenBy('nmod').find(({ preposition }) => preposition === 'of')
    const [inner, ...more] = counted ? findParticipant(counted, surroundings, except) : []
    return [{ ...phrase, entity: more.length === 0 ? (inner?.entity ?? null) : null }]
  }
  if (!head.hasTag('NOUN') || isThing(head.lemma, 'persons')) return [phrase]
  if (isDeed(head.lemma)) {
    const agents = findDeedAgents(head, surroundings, findParticipants)
    const others = agents.filter((one) => !isAmong(one, except))
    if (others.length > 0) return others.map((one) => ({ ...one, isOwner: true }))
    const told = surroundings.told.agentsOf(head).filter((one) => !isAmong(one, except))
    return told.length > 0 ? told : [phrase]
  }
  const owners = findOwners(head, surroundings, except)
  return owners.length > 0
    ? readOwned(phrase, owners, surroundings)
    : [findSource(head, surroundings) ?? phrase]
}

/** Whether a noun phrase with owners is an organ or member of its owner, or a thing whose owners are meant. */
function readOwned(
  phrase: FoundParticipant,
  owners: readonly FoundParticipant[],
  surroundings: Surroundings,
): FoundParticipant[] {
  const { head } = phrase
  const [owner] = owners
  if (owner === undefined) return [phrase]
  const isOrgan = isThing(head.lemma, 'organs')
  if (isThing(head.lemma, 'bands'))
    return [{ ...phrase, entity: isState(owner, surroundings) ? null : owner.entity }]
  const isModifier = owner.head.is('amod', 'compound') && owner.head.head === head
  if (isModifier && owners.length === 1)
    return [{ ...phrase, entity: isOrgan || !isPrivatePerson(head.lemma) ? owner.entity : null }]
  if (isOrgan && owners.length === 1) return [{ ...phrase, entity: owner.entity }]
  return owners.map((one) => ({ ...one, isOwner: true }))
}

const isState = (participant: FoundParticipant, { mentions }: Surroundings): boolean =>
  mentions.overlapping(participant).some(({ type }) => type === 'GPE' || type === 'NORP')
