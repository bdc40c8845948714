import type { Word } from '@onrecord/grammar'
import { type Gender, isOfficeHead, nominals } from '@onrecord/lexicon'
import { isOrdinary } from '../resolve/describe-person.ts'
import type { Candidate } from './candidate.ts'

/** What the antecedent of a pronoun may be. */
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

/** Whether a candidate agrees with a pronoun in kind, number and gender. */
export function agrees(
  { kind, gender }: Pronoun,
  candidate: Candidate,
  genderOf: (entity: string) => Gender | undefined,
): boolean {
  if (kind === 'person') {
    const known = genderOf(candidate.mention.entity)
    return candidate.kind === 'person' && !candidate.isPlural && (known ?? gender) === gender
  }
  if (candidate.kind === 'person') return false
  if (kind === 'several')
    return candidate.isPlural || /^(?:armed-group|organization)$/.test(candidate.kind)
  return !candidate.isPlural
}

/** Whether a common noun agrees with a pronoun, so that the antecedent may be no known actor. */
export function agreesWithNoun({ kind }: Pronoun, noun: Word): boolean {
  const { fineTag, lemma } = noun
  if (!noun.hasTag('NOUN')) return false
  if (kind === 'several') return fineTag === 'NNS'
  return fineTag === 'NN' && isPersonal(lemma) === (kind === 'person')
}

const people = new Set(nominals.person)

const isPersonal = (noun: string): boolean =>
  isOfficeHead(noun) || isOrdinary(noun) || people.has(noun)
