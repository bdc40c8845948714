import { phrasesAfter, withConjuncts } from '../../trees/clause.ts'
import { findSubjectHead } from '../../trees/find-subject-head.ts'
import { phraseSpan } from '../../trees/phrase-span.ts'
import { isThing } from '../../vocabulary/find-actions.ts'
import { type ActorMention, isActor } from '../actors/actor-mention.ts'
import type { FoundParticipant, Surroundings } from './event.ts'
import { findNounAgents } from './find-noun-agents.ts'
import { isPerson } from './is-person.ts'

/** How deep a noun may hide whose it is: "the decision of the court of Oman". */
const depth = 3
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
/** How what belongs to somebody leads to them, the likeliest first. */
const leads = [
  'between',
  'of',
  'by',
  'from',
  'on',
  'against',
  'with',
  'in',
  'to',
  'for',
  'at',
  'into',
]

/**
 * Who some tokens stand for.
 *
 * @param heads
 *   The tokens that head noun phrases, those coordinated with them included.
 * @param surroundings
 *   The sentence, and who is named in the text.
 * @param except
 *   Who does something to others: what is theirs is not done to themselves.
 */
export function findParticipants(
  heads: readonly number[],
  surroundings: Surroundings,
  except: readonly FoundParticipant[] = [],
): FoundParticipant[] {
  const found = heads
    .flatMap((head) => findParticipant(head, surroundings, except))
    .map((one) => (one.isPlace && isAmong(one, except) ? { ...one, entity: null } : one))
  return dropRepeated(found).filter((one) => !isAmong(one, except))
}

/**
 * Who a token stands for: the actor that it names, or whose thing it is ("Oman's decision", "the raid by Oman"), or
 * else the noun phrase that it heads.
 */
function findParticipant(
  head: number,
  surroundings: Surroundings,
  except: readonly FoundParticipant[],
): FoundParticipant[] {
  const { tree, isTime } = surroundings
  const token = tree.tokens[head]
  if (token === undefined || isTime(token) || /sel(?:f|ves)$/i.test(token.text)) return []
  const named = findNamed(head, surroundings)
  if (named)
    return [...findSharers(head, named, surroundings), named].sort((a, b) => a.start - b.start)
  if (token.tag === 'PRON') return findSpeakerOf(head, surroundings)
  const phrase = { ...phraseSpan(tree, head, isTime), entity: null, head }
  const lemma = token.lemma.toLowerCase()
  if (isThing(lemma, 'measure')) return findMeasured(head, phrase, surroundings, except)
  if (token.tag !== 'NOUN' || isThing(lemma, 'persons')) return [phrase]
  if (tellsDeed(lemma)) {
    const doers = findDoers(head, surroundings).filter((one) => !isAmong(one, except))
    return doers.length > 0 ? doers.map((one) => ({ ...one, isOwner: true })) : [phrase]
  }
  const owners = findOwners(head, surroundings, except, depth)
  const [owner] = owners
  if (owner === undefined) return findSenders(head, surroundings) ?? [phrase]
  const isActing = isThing(lemma, 'organs')
  if (isThing(lemma, 'bands'))
    return [{ ...phrase, entity: isState(owner, surroundings) ? null : owner.entity }]
  if (
    tree.is(owner.head, 'amod', 'compound') &&
    tree.headOf(owner.head) === head &&
    owners.length === 1
  )
    return [{ ...phrase, entity: isActing || !isPerson(lemma) ? owner.entity : null }]
  if (isActing && owners.length === 1) return [{ ...phrase, entity: owner.entity }]
  return owners.map((one) => ({ ...one, isOwner: true }))
}

/** Whether a noun tells something that somebody does to another: who does it is meant, and not to whom it is done. */
const tellsDeed = (lemma: string): boolean =>
  isThing(lemma, 'suffered') || deeds.some((type) => isThing(lemma, type))

/** Who does what a noun tells; the possessor of what is suffered does not: "her release". */
const findDoers = (head: number, surroundings: Surroundings): FoundParticipant[] =>
  isThing(surroundings.tree.tokens[head]?.lemma ?? '', 'suffered')
    ? findParticipants(phrasesAfter(surroundings.tree, [head], 'by'), surroundings)
    : findNounAgents(head, surroundings).agents

/** Who is counted or measured: "hundreds of Omani officials". */
function findMeasured(
  head: number,
  phrase: FoundParticipant,
  surroundings: Surroundings,
  except: readonly FoundParticipant[],
): FoundParticipant[] {
  const { tree } = surroundings
  const counted = tree.childrenBy(head, 'nmod').find((child) => tree.caseOf(child) === 'of')
  const [inner, ...more] =
    counted === undefined ? [] : findParticipant(counted, surroundings, except)
  return [{ ...phrase, entity: more.length === 0 ? (inner?.entity ?? null) : null }]
}

/** Who shares a noun with the one that is named: "American" in "American and Afghan officials", "Qatar" in "officials of Oman and Qatar". */
function findSharers(
  head: number,
  named: FoundParticipant,
  surroundings: Surroundings,
): FoundParticipant[] {
  const { tree } = surroundings
  const owners = tree.childrenBy(head, 'nmod').filter((child) => tree.caseOf(child) === 'of')
  return [...tree.childrenBy(head, 'amod', 'compound'), ...owners]
    .map((one) => withConjuncts(tree, one))
    .filter((all) => all.length > 1)
    .flat()
    .flatMap((one) => findNamed(one, surroundings) ?? [])
    .filter(
      ({ entity, start, end }) =>
        entity !== null && entity !== named.entity && (end <= named.start || start >= named.end),
    )
}

/** Who a request or the like comes from, where they have no name: "a request from the minister". */
function findSenders(head: number, { tree, isTime }: Surroundings): FoundParticipant[] | undefined {
  if (!isThing(tree.tokens[head]?.lemma.toLowerCase() ?? '', 'request')) return undefined
  const sender = [...tree.childrenBy(head, 'nmod:poss'), ...tree.childrenBy(head, 'nmod')].find(
    (child) => tree.is(child, 'nmod:poss') || /^(?:by|from|of)$/.test(tree.caseOf(child) ?? ''),
  )
  const token = sender === undefined ? undefined : tree.tokens[sender]
  if (sender === undefined || token === undefined || isTime(token) || token.tag === 'PRON')
    return undefined
  return [{ ...phraseSpan(tree, sender, isTime), entity: null, head: sender }]
}

const isState = ({ start, end }: FoundParticipant, { mentions }: Surroundings): boolean =>
  mentions.overlapping({ start, end }).some(({ type }) => type === 'GPE' || type === 'NORP')

/** The actor that a token is part of a name of, or the person whose name stands beside a noun. */
function findNamed(
  head: number,
  { tree, mentions, references }: Surroundings,
): FoundParticipant | undefined {
  const token = tree.tokens[head]
  if (token === undefined) return undefined
  const [whole] = [mentions, references]
    .flatMap((index) => index.overlapping(token))
    .filter(({ start, end }) => start <= token.start && token.end <= end)
    .sort((a, b) => b.end - b.start - (a.end - a.start))
  if (whole?.form === 'pronoun')
    return toParticipant(antecedentOf(whole, tree.tokens[0]?.start ?? 0, mentions) ?? whole, head)
  if (whole) return toParticipant(whole, head)
  const beside = tree
    .childrenBy(head, 'flat', 'appos', 'compound')
    .map((child) => tree.tokens[child])
    .filter((name) => name?.tag === 'PROPN')
    .flatMap((name) => (name ? mentions.overlapping(name) : []))
    .find(({ type }) => type === 'PER')
  return beside ? toParticipant(beside, head) : undefined
}

/** The name in the same sentence that a pronoun goes back to. */
const antecedentOf = (
  pronoun: ActorMention,
  sentence: number,
  mentions: Surroundings['mentions'],
): ActorMention | undefined =>
  mentions
    .within({ start: sentence, end: pronoun.start })
    .findLast(({ entity }) => entity === pronoun.entity)

/** Who a pronoun that nothing is known of goes back to, where it goes on about a speaker: "the union said it would". */
function findSpeakerOf(head: number, surroundings: Surroundings): FoundParticipant[] {
  const { tree } = surroundings
  const token = tree.tokens[head]
  const clause = tree.headOf(head)
  const isSubject = tree.is(head, 'nsubj') && tree.is(clause, 'ccomp')
  if (isSubject && /^(?:it|he|she|they)$/i.test(token?.text ?? '')) {
    const over = findSubjectHead(tree, tree.headOf(clause))
    if (over !== undefined && over < head) return findParticipant(over, surroundings, [])
  }
  return token ? [{ start: token.start, end: token.end, entity: null, head }] : []
}

const toParticipant = (mention: ActorMention, head: number): FoundParticipant => ({
  head,
  isPlace: mention.reading === 'place',
  start: mention.start,
  end: mention.end,
  entity: isActor(mention) ? mention.entity : (mention.seatOf ?? null),
})

/** Whose a thing is: its possessor, the name before it, or whom a preposition leads to. */
function findOwners(
  head: number,
  surroundings: Surroundings,
  except: readonly FoundParticipant[],
  left: number,
): FoundParticipant[] {
  const { tree } = surroundings
  if (left === 0) return []
  const own = (owners: readonly number[]): FoundParticipant[] => {
    for (const owner of owners) {
      const found = withConjuncts(tree, owner)
        .flatMap((one) => findNamed(one, surroundings) ?? [])
        .filter((one) => !isAmong(one, except))
      if (found.length > 0) return found
      if (tree.tokens[owner]?.tag !== 'NOUN') continue
      const deeper = findOwners(owner, surroundings, except, left - 1)
      if (deeper.length > 0) return deeper
    }
    return []
  }
  const before = own(tree.childrenBy(head, 'nmod:poss', 'compound', 'amod'))
  if (before.length > 0) return before
  const after = tree.childrenBy(head, 'nmod')
  for (const lead of leads) {
    const found = own(after.filter((child) => tree.caseOf(child) === lead))
    if (found.length > 0) return found
  }
  return []
}

/** Whether somebody is among others, by entity or by place in the text. */
export const isAmong = (
  { entity, start, end }: FoundParticipant,
  others: readonly FoundParticipant[],
): boolean =>
  others.some(
    (other) =>
      (entity !== null && entity === other.entity) || (start < other.end && end > other.start),
  )

export function dropRepeated(participants: readonly FoundParticipant[]): FoundParticipant[] {
  const seen = new Set<string | number>()
  return participants.filter(({ entity, start }) => {
    const key = entity ?? start
    return !seen.has(key) && seen.add(key)
  })
}
