import type { Token } from '@onrecord/english'
import { type Gender, isOfficeHead, nominals } from '@onrecord/lexicon'
import { isOrdinary } from '../resolve/describe-person.ts'
import type { Candidate } from './candidate.ts'

/** What a pronoun may go back to. */
export interface Pronoun {
  kind: 'person' | 'thing' | 'several'
  gender?: Gender
  /** "his", "its": it may go back to the subject of its own clause. */
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
 * Read a token as a pronoun of the third person. "It" is one as a subject alone: as an object it mostly stands for what
 * happened, and in "it rained" for nothing.
 */
export function readPronoun({ text, fineTag, relation }: Token): Pronoun | undefined {
  if (!fineTag.startsWith('PRP') || relation.startsWith('expl')) return undefined
  const word = text.toLowerCase()
  if (word === 'it' && !relation.startsWith('nsubj')) return undefined
  if (word === 'her') return fineTag === 'PRP$' ? bound(female) : female
  return pronouns.get(word)
}

/** Whether somebody is of the kind, number and gender that a pronoun asks for. */
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

/** Whether a common noun is what a pronoun may go back to as well, so that it is nobody’s whom the text names. */
export function agreesWithNoun({ kind }: Pronoun, { tag, fineTag, lemma }: Token): boolean {
  if (tag !== 'NOUN') return false
  if (kind === 'several') return fineTag === 'NNS'
  return fineTag === 'NN' && isPersonal(lemma) === (kind === 'person')
}

const people = new Set(nominals.person)

const isPersonal = (noun: string): boolean =>
  isOfficeHead(noun) || isOrdinary(noun) || people.has(noun)
