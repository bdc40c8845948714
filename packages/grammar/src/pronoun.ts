import type { Gender } from '@onrecord/lexicon'
import type { Word } from './word.ts'

/** The features of a pronoun of the third person, with which its antecedent agrees. */
export interface Pronoun {
  kind: 'person' | 'thing' | 'several'
  gender?: Gender
  /** Whether its antecedent may be the subject of its own clause: "his", "its". */
  isBound: boolean
}

const male: Pronoun = { kind: 'person', gender: 'male', isBound: false }
const female: Pronoun = { kind: 'person', gender: 'female', isBound: false }
const thing: Pronoun = { kind: 'thing', isBound: false }
const several: Pronoun = { kind: 'several', isBound: false }
const bound = (pronoun: Pronoun): Pronoun => ({ ...pronoun, isBound: true })

const pronouns = new Map([
  ['he', male],
  ['him', male],
  ['his', bound(male)],
  ['himself', bound(male)],
  ['she', female],
  ['hers', bound(female)],
  ['herself', bound(female)],
  ['it', thing],
  ['its', bound(thing)],
  ['itself', bound(thing)],
  ['they', several],
  ['them', several],
  ['their', bound(several)],
  ['theirs', bound(several)],
  ['themselves', bound(several)],
])

/**
 * Read a word as a pronoun of the third person. "It" is one as a subject alone: as an object it mostly refers to a clause,
 * and as an expletive to nothing.
 */
export function readPronoun(word: Word): Pronoun | undefined {
  if (!word.fineTag.startsWith('PRP') || word.is('expl')) return undefined
  if (word.hasText('it') && !word.is('nsubj')) return undefined
  if (word.hasText('her')) return word.fineTag === 'PRP$' ? bound(female) : female
  return pronouns.get(word.text.toLowerCase())
}
