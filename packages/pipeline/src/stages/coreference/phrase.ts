import type { Word } from '@onrecord/grammar'
import type { Span } from '@onrecord/schema'
import type { ActorMention } from '../../results/actor-mention.ts'

/** The kinds of pronouns, by their features; a noun phrase with a noun is `none`. The scorer knows them by number. */
export const Pronoun = {
  none: 0,
  he: 1,
  she: 2,
  it: 3,
  they: 4,
  I: 5,
  we: 6,
  you: 7,
  these: 8,
} as const
export type Pronoun = (typeof Pronoun)[keyof typeof Pronoun]

/** What a noun phrase is for, by its name, noun or pronoun. */
export const Kind = {
  other: 0,
  person: 1,
  body: 2,
  place: 3,
  time: 4,
  thing: 6,
  people: 7,
} as const
export type Kind = (typeof Kind)[keyof typeof Kind]

export const Count = { unknown: 0, singular: 1, plural: 2 } as const
export type Count = (typeof Count)[keyof typeof Count]

export const Sex = { unknown: 0, male: 1, female: 2 } as const
export type Sex = (typeof Sex)[keyof typeof Sex]

/** By what a noun phrase is determined. */
export const Determiner = {
  none: 0,
  the: 1,
  a: 2,
  this: 3,
  possessor: 4,
  quantifier: 5,
  numeral: 6,
  name: 8,
  pronoun: 9,
} as const
export type Determiner = (typeof Determiner)[keyof typeof Determiner]

/** A noun phrase of a text that may refer to somebody or something. */
export interface Phrase extends Span {
  /** Its place among the phrases of the text, in the order of their heads. */
  index: number
  /** The index of its sentence. */
  sentence: number
  paragraph: number
  head: Word
  /** The name that is its head, if it has one. */
  name: ActorMention | undefined
  /** What the stage of actors takes it to refer to, by name or by rule. */
  told: ActorMention | undefined
  /** Whether that stands: names, offices and collectives are decided, other nominals and pronouns are proposed. */
  isDecided: boolean
  pronoun: Pronoun
  kind: Kind
  count: Count
  sex: Sex
  determiner: Determiner
  /** The lemma of the noun, or of the last word of the name. */
  lemma: string
  /** The lemmas of the noun and what stands before it, without a determiner; empty for a name. */
  words: string
  /** The lemmas of its modifiers. */
  modifiers: readonly string[]
  /** Those of them that are names: "Sur" in "police in Sur". */
  properModifiers: readonly string[]
  /** Its grammatical relation, as a number of `roles`. */
  role: number
  /** How many words are over its head, up to 12. */
  depth: number
  /** The number of the quoted stretch that it is in, from 1; 0 for the words of the author. */
  stretch: number
  /** The predicates over it, from the inside out. */
  clauses: readonly Word[]
  isSubject: boolean
  /** Whether it is the focus of a cleft sentence: "It was Ada Quill who left". */
  isFocus: boolean
  /** Whether it is the subject of the main clause. */
  isMainSubject: boolean
}

/** Whether a phrase is a pronoun of the third person. */
export const isThirdPerson = ({ pronoun }: Phrase): boolean =>
  pronoun >= Pronoun.he && pronoun <= Pronoun.they

/** The noun that a head is in apposition to, or the subject that it is the predicate of: "Ada Quill is [the mayor]". */
export const partnerOf = ({ head }: Phrase): Word | undefined => {
  if (head.is('appos')) return head.head
  return head.childBy('cop') ? head.childBy('nsubj') : undefined
}
