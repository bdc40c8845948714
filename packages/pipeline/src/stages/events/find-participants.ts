import { isThing } from '@onrecord/lexicon'
import { findSubjectHead } from '../../trees/find-subject-head.ts'
import { phraseSpan } from '../../trees/phrase-span.ts'
import type { FoundParticipant, Surroundings } from './event.ts'
import { findDoers, tellsDeed } from './find-doers.ts'
import { findNamed, findSharers } from './find-named.ts'
import { findOwners, findSenders } from './find-owners.ts'
import { isPerson } from './is-person.ts'
import { dropRepeated, isAmong } from './participants.ts'

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
  if (isThing(lemma, 'temporal')) return []
  if (isThing(lemma, 'measure')) return findMeasured(head, phrase, surroundings, except)
  if (token.tag !== 'NOUN' || isThing(lemma, 'persons')) return [phrase]
  if (tellsDeed(lemma)) {
    const doers = findDoers(head, surroundings).filter((one) => !isAmong(one, except))
    return doers.length > 0 ? doers.map((one) => ({ ...one, isOwner: true })) : [phrase]
  }
  const owners = findOwners(head, surroundings, except)
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

const isState = ({ start, end }: FoundParticipant, { mentions }: Surroundings): boolean =>
  mentions.overlapping({ start, end }).some(({ type }) => type === 'GPE' || type === 'NORP')

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
