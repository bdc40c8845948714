import type { Pronoun, Word } from '@onrecord/grammar'
import { contains } from '@onrecord/schema'
import { agreesWithNoun } from './agreement.ts'
import type { Candidate, ReadSentence } from './candidate.ts'

/** An antecedent, a common noun that agrees and refers to no known actor, or neither. */
export type Found = Candidate | 'noun' | undefined

/** The antecedent that a subject offers: itself, or the owner of a noun that does not agree ("Muscat’s ties … it"). */
export function readSubject(
  pronoun: Pronoun,
  subject: Word,
  sentence: ReadSentence,
  fits: (candidate: Candidate) => boolean,
): Found {
  const { byHead } = sentence
  if (subject.childrenBy('conj').some((child) => byHead.has(child)))
    return pronoun.kind === 'several' ? 'noun' : undefined
  const candidate = byHead.get(subject) ?? apposedTo(subject, sentence)
  if (candidate && fits(candidate)) return candidate
  if (candidate)
    return candidate.kind === 'person' ? withinPhrase(subject, sentence, fits) : undefined
  if (agreesWithNoun(pronoun, subject)) return 'noun'
  const owner = subject.childBy('nmod:poss')
  const owning = owner && byHead.get(owner)
  return owning && fits(owning) ? owning : undefined
}

/** The name in apposition to a noun: "the oil minister, Ada Quill". */
const apposedTo = (noun: Word, { byHead }: ReadSentence): Candidate | undefined =>
  noun
    .childrenBy('appos')
    .map((name) => byHead.get(name))
    .find((candidate) => candidate !== undefined)

/** An antecedent in the phrase of a person: "Ada Quill, a spokeswoman for the Quill Front, said its fighters". */
function withinPhrase(
  subject: Word,
  { candidates }: ReadSentence,
  fits: (candidate: Candidate) => boolean,
): Candidate | undefined {
  const phrase = subject.subtree
  return candidates.find((candidate) => contains(phrase, candidate.mention) && fits(candidate))
}
