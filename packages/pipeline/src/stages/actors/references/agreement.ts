import type { Pronoun, Word } from '@onrecord/grammar'
import { type Gender, isOccupation, isOfficeHead, nominals } from '@onrecord/lexicon'

import type { Candidate } from './candidate.ts'

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
  isOfficeHead(noun) || isOccupation(noun) || people.has(noun)
