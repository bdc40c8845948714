import { type Word, withConjuncts } from '@onrecord/grammar'
import { isPeopleNoun } from '@onrecord/lexicon'
import { compareSpans, contains, overlaps } from '@onrecord/schema'
import { type ActorMention, isActor } from '../../results/actor-mention.ts'
import type { FoundParticipant, Surroundings } from './event.ts'

/** The actor of the name or reference that a word is part of, or of the name in apposition to it. */
export function findNamed(head: Word, surroundings: Surroundings): FoundParticipant | undefined {
  const { mentions, references } = surroundings
  const [whole] = [mentions, references]
    .flatMap((index) => index.overlapping(head))
    .filter((mention) => contains(mention, head))
    .sort((a, b) => b.end - b.start - (a.end - a.start))
  if (whole?.form === 'pronoun') return toParticipant(findAntecedent(whole, head, mentions), head)
  if (whole) return toParticipant(whole, head)
  const beside = head.children
    .filter((child) => child.is('flat', 'appos', 'compound') && child.hasTag('PROPN'))
    .filter((child) => !(child.is('compound') && isNameOfThing(head)))
    .flatMap((name) => {
      const isApposed = name.is('flat', 'appos') && head.hasTag('NOUN', 'NUM')
      return mentions
        .overlapping(name)
        .filter(({ type }) => type === 'PER' || (isApposed && type === 'ORG'))
    })
    .at(0)
  return beside && toParticipant(beside, head)
}

/** Whether the name before a noun with a possessor says which thing it is: "Ada Quill's Sur deal". */
const isNameOfThing = (noun: Word): boolean =>
  noun.childBy('nmod:poss') !== undefined && !isPeopleNoun(noun.lemma)

/** The name in the same sentence that is the antecedent of a pronoun, or the pronoun. */
const findAntecedent = (
  pronoun: ActorMention,
  { sentence }: Word,
  mentions: Surroundings['mentions'],
): ActorMention =>
  mentions
    .within({ start: sentence.start, end: pronoun.start })
    .findLast(({ entity }) => entity === pronoun.entity) ?? pronoun

const toParticipant = (mention: ActorMention, head: Word): FoundParticipant => ({
  head,
  isPlace: mention.reading === 'place',
  isUnnamed: isOfUnnamed(mention),
  start: mention.start,
  end: mention.end,
  entity: isActor(mention) || isOfUnnamed(mention) ? mention.entity : (mention.seatOf ?? null),
})

/** Whether a pronoun is for somebody whom the text never names: "Protesters … they". */
const isOfUnnamed = ({ form, reading }: ActorMention): boolean =>
  form === 'pronoun' && reading === 'unspecified'

/** Each of several actors that a noun phrase is for, or the one: "both countries". */
export function withMembers(
  participant: FoundParticipant,
  { entities }: Surroundings,
): FoundParticipant[] {
  const members = entities.get(participant.entity ?? '')?.members
  return members?.map((entity) => ({ ...participant, entity })) ?? [participant]
}

/** The actors that share a noun: both states in "American and Afghan officials" and in "officials of Oman and Qatar". */
export function findSharers(
  head: Word,
  named: FoundParticipant,
  surroundings: Surroundings,
): FoundParticipant[] {
  const owners = head.childrenBy('nmod').filter(({ preposition }) => preposition === 'of')
  const apposed = head.isPlural ? head.childrenBy('appos', 'flat') : []
  const sharers = [...head.childrenBy('amod', 'compound'), ...owners, ...apposed]
    .map(withConjuncts)
    .filter((conjuncts) => conjuncts.length > 1)
    .flat()
    .flatMap((word) => findNamed(word, surroundings) ?? [])
    .filter((one) => one.entity !== null && one.entity !== named.entity && !overlaps(one, named))
  return [...sharers, named].sort(compareSpans)
}
