import {
  clauseOf,
  objectsOfPreposition,
  phraseSpan,
  reportedSubject,
  type Word,
} from '@onrecord/grammar'
import { isPeopleNoun, isPrivatePerson, isThing } from '@onrecord/lexicon'
import type { FoundParticipant, Surroundings } from './event.ts'
import { findDeedAgents, isDeed } from './find-deed-agents.ts'
import { findNamed, findSharers, withMembers } from './find-named.ts'
import { findOwners, findSource } from './find-owners.ts'
import { dropDescriptions, dropRepeated, dropThings, isAmong } from './participants.ts'

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
  return dropRepeated(dropThings(dropDescriptions(found))).filter((one) => !isAmong(one, except))
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
  const site = head.hasLemma('front') ? objectsOfPreposition([head], 'of').at(0) : undefined
  if (site && outer.nounDepth <= deepest)
    return findParticipant(site, { ...outer, nounDepth: outer.nounDepth + 1 }, except)
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
    if (inner && (inner.entity !== null || !isRelated(head)))
      return [{ ...phrase, entity: more.length === 0 ? inner.entity : null }]
  }
  if (!head.hasTag('NOUN') || isThing(head.lemma, 'persons')) return [phrase]
  const others = (found: readonly FoundParticipant[]) =>
    found.filter((one) => !isAmong(one, except))
  if (isDeed(head.lemma)) {
    const agents = others(findDeedAgents(head, surroundings, findParticipants))
    if (agents.length > 0) return agents.map((one) => ({ ...one, isOwner: true }))
    const told = others(surroundings.told.agentsOf(head))
    if (told.length > 0) return told
  }
  const owners = findOwners(head, surroundings, except).filter(
    (owner) => !(isDeed(head.lemma) && owner.isPlace),
  )
  if (owners.length > 0) return readOwned(phrase, owners, surroundings)
  const source = findSource(head, surroundings)
  if (source) return [source]
  const deciders = others([
    ...findRelativeOwners(head, surroundings),
    ...surroundings.told.decidersOf(head, except),
  ])
  return deciders.length > 0 ? deciders : [phrase]
}

/** Whether a relative clause says more of a noun: "the state of emergency that Ada Quill declared". */
const isRelated = (noun: Word): boolean => noun.childrenBy('acl').some((one) => one.is('acl:relcl'))

/** Who decided on a thing by the relative clause after it: "the state of emergency that [Ada Quill] declared". */
const findRelativeOwners = (thing: Word, surroundings: Surroundings): FoundParticipant[] =>
  [thing, ...thing.childrenBy('nmod')].some(
    ({ lemma }) => isThing(lemma, 'decision') || isThing(lemma, 'restriction'),
  )
    ? thing
        .childrenBy('acl')
        .filter((clause) => clause.is('acl:relcl') && clause.childBy('nsubj') !== undefined)
        .flatMap((clause) => clauseOf(clause).agents)
        .flatMap((agent) => findNamed(agent, surroundings) ?? [])
        .map((one) => ({ ...one, isOwner: true }))
    : []

/** Whether a noun phrase with owners is an organ or member of its owner, or a thing whose owners are meant. */
function readOwned(
  phrase: FoundParticipant,
  owners: readonly FoundParticipant[],
  surroundings: Surroundings,
): FoundParticipant[] {
  const { head } = phrase
  const [owner] = owners
  if (owner === undefined) return [phrase]
  const isOrgan = isThing(head.lemma, 'organs') && !leadsOthers(head)
  if (isThing(head.lemma, 'bands'))
    return [{ ...phrase, entity: isState(owner, surroundings) ? null : owner.entity }]
  const isMembership =
    isThing(head.lemma, 'members') && isBody(owner, surroundings) && !isOfFaction(head)
  if (isMembership && owners.length === 1) return [{ ...phrase, entity: owner.entity }]
  const isModifier = owner.head.is('amod', 'compound') && owner.head.head === head
  if (isModifier && owners.length === 1)
    return [{ ...phrase, entity: isOrgan || isOfOwner(head) ? owner.entity : null }]
  if (isOrgan && owners.length === 1) return [{ ...phrase, entity: owner.entity }]
  if (isPeopleNoun(head.lemma) && !isThing(head.lemma, 'organs')) return [phrase]
  return owners.map((one) => ({ ...one, isOwner: true }))
}

/** Whether somebody before whose noun a name stands acts for its bearer: "the Omani side", but no "Omani militia leader". */
const isOfOwner = (head: Word): boolean => !isPrivatePerson(head.lemma) && !leadsOthers(head)

const isState = (participant: FoundParticipant, { mentions }: Surroundings): boolean =>
  mentions.overlapping(participant).some(({ type }) => type === 'GPE' || type === 'NORP')

/** Whether members are told from the others by the name of their party: "[Democratic] members of the House". */
const isOfFaction = (head: Word): boolean =>
  head
    .childrenBy('amod', 'compound')
    .some(({ index, text }) => index < head.index && /^\p{Lu}/u.test(text) && index > 0)

/** Whether somebody leads or belongs to others than the state before: "an Omani [militia] leader". */
const leadsOthers = (head: Word): boolean =>
  head
    .childrenBy('compound', 'amod')
    .some(({ lemma }) => isThing(lemma, 'bands') || isThing(lemma, 'factions'))

const isBody = (participant: FoundParticipant, { entities }: Surroundings): boolean =>
  /^(?:organization|armed-group)$/.test(entities.get(participant.entity ?? '')?.kind ?? '')
