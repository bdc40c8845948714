import { personalPronoun, type Word } from '@onrecord/grammar'
import { genderOfNoun, type NounClass, nounClassOf } from '@onrecord/lexicon'
import type { ActorMention } from '../../results/actor-mention.ts'
import { Count, Determiner, Kind, Pronoun, Sex } from './phrase.ts'

/** Grammatical relations by number, which is what the scorer has learned. */
const roles = new Map<string, number>([
  ['nsubj', 1],
  ['nsubj:pass', 2],
  ['obj', 3],
  ['iobj', 4],
  ['obl', 5],
  ['nmod', 6],
  ['nmod:poss', 7],
  ['appos', 8],
  ['root', 9],
  ['vocative', 10],
  ['compound', 11],
  ['parataxis', 12],
  ['obl:agent', 13],
  ['obl:unmarked', 14],
  ['flat', 15],
])
const predicateRole = 16
const kinds = new Map<NounClass | undefined, Kind>([
  ['person', Kind.person],
  ['body', Kind.body],
  ['place', Kind.place],
  ['time', Kind.time],
])
const deepest = 12

/** The kind of pronoun that a word is: `none` for a noun, nothing for a pronoun without a referent, such as "who". */
export function pronounOf(head: Word): Pronoun | undefined {
  if (!head.hasTag('PRON') || head.hasText('both')) return Pronoun.none
  if (head.hasText('these', 'those')) return Pronoun.these
  const pronoun = personalPronoun(head.text)
  return pronoun && Pronoun[pronoun]
}

export function kindOf(head: Word, name: ActorMention | undefined, pronoun: Pronoun): Kind {
  if (name?.type === 'PER') return Kind.person
  if (name?.type === 'ORG') return Kind.body
  if (name) return name.type === 'NORP' ? Kind.people : Kind.place
  if (pronoun === Pronoun.none) return kinds.get(nounClassOf(head.lemma)) ?? Kind.other
  const isThing = pronoun === Pronoun.it || pronoun === Pronoun.they || pronoun === Pronoun.these
  return isThing ? Kind.thing : Kind.person
}

export function countOf(head: Word, name: ActorMention | undefined, pronoun: Pronoun): Count {
  if (pronoun === Pronoun.you) return Count.unknown
  if (pronoun !== Pronoun.none) {
    const isPlural = pronoun === Pronoun.we || pronoun === Pronoun.they || pronoun === Pronoun.these
    return isPlural ? Count.plural : Count.singular
  }
  if (name?.type === 'PER') return Count.singular
  if (name) return name.type === 'NORP' ? Count.plural : Count.unknown
  return head.isPlural || head.hasTag('ADJ', 'NUM') ? Count.plural : Count.singular
}

/** The sex of a common noun or pronoun. */
export function sexOf(head: Word, pronoun: Pronoun): Sex {
  if (pronoun === Pronoun.he) return Sex.male
  if (pronoun === Pronoun.she) return Sex.female
  const gender = pronoun === Pronoun.none ? genderOfNoun(head.lemma) : undefined
  return gender ? Sex[gender] : Sex.unknown
}

export function determinerOf(
  head: Word,
  name: ActorMention | undefined,
  pronoun: Pronoun,
): Determiner {
  if (pronoun !== Pronoun.none) return Determiner.pronoun
  if (head.childBy('nmod:poss')) return Determiner.possessor
  const determiner = head.childBy('det')
  if (determiner === undefined) {
    if (head.childBy('nummod')) return Determiner.numeral
    return name ? Determiner.name : Determiner.none
  }
  if (determiner.hasText('the')) return name ? Determiner.name : Determiner.the
  if (determiner.hasText('a', 'an')) return Determiner.a
  return determiner.hasText('this', 'that', 'these', 'those')
    ? Determiner.this
    : Determiner.quantifier
}

/** The number of the grammatical relation of a phrase: that of its coordination, and of a subject for the focus of a cleft. */
export function roleOf(head: Word, isFocus: boolean): number {
  if (isFocus) return roles.get('nsubj') ?? 0
  if (head.childBy('cop')) return predicateRole
  const { relation } = head.firstConjunct
  return roles.get(relation) ?? roles.get(relation.replace(/:.*$/, '')) ?? 0
}

/** Whether a phrase is the focus of a cleft sentence: "It was Ada Quill who left". */
export const isCleft = (head: Word): boolean =>
  head.childBy('cop') !== undefined &&
  head.childBy('nsubj', 'expl')?.hasText('it') === true &&
  head.childBy('acl')?.is('acl:relcl') === true

export function depthOf(head: Word): number {
  let depth = 0
  for (let over = head.head; over && depth < deepest; over = over.head) depth++
  return depth
}

export const wordsOf = (head: Word): string =>
  [...head.childrenBy('amod', 'compound', 'nummod', 'nmod:poss').filter(isBefore(head)), head]
    .map(({ lemma }) => lemma)
    .join(' ')

export const modifiersOf = (head: Word): Word[] =>
  head.childrenBy('amod', 'compound', 'nummod', 'nmod')

const isBefore =
  (head: Word) =>
  ({ index }: Word): boolean =>
    index < head.index
