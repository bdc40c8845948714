import type { Candidate, ReadSentence } from './candidate.ts'
import { agreesWithNoun, type Pronoun } from './pronouns.ts'

/** Somebody, a common noun that is nobody who is named, or neither. */
export type Found = Candidate | 'noun' | undefined

/** Whom a subject stands for: itself, or the owner of a noun that does not agree ("Muscat’s ties … it"). */
export function readSubject(
  pronoun: Pronoun,
  subject: number,
  sentence: ReadSentence,
  fits: (candidate: Candidate) => boolean,
): Found {
  const { tree } = sentence.names
  const token = tree.tokens[subject]
  if (tree.childrenBy(subject, 'conj').some((child) => sentence.byHead.has(child)))
    return pronoun.kind === 'several' ? 'noun' : undefined
  const candidate = sentence.byHead.get(subject) ?? apposedTo(subject, sentence)
  if (candidate && fits(candidate)) return candidate
  if (candidate)
    return candidate.kind === 'person' ? withinPhrase(subject, sentence, fits) : undefined
  if (token && agreesWithNoun(pronoun, token)) return 'noun'
  const [owner] = tree.childrenBy(subject, 'nmod:poss')
  const owning = owner === undefined ? undefined : sentence.byHead.get(owner)
  return owning && fits(owning) ? owning : undefined
}

/** The name in apposition to a noun: "the oil minister, Ada Quill". */
const apposedTo = (
  noun: number,
  { byHead, names: { tree } }: ReadSentence,
): Candidate | undefined =>
  tree
    .childrenBy(noun, 'appos')
    .map((name) => byHead.get(name))
    .find((candidate) => candidate !== undefined)

/** Whom the phrase of a person names besides: "Ada Quill, a spokeswoman for the Quill Front, said its fighters". */
function withinPhrase(
  subject: number,
  { candidates, names: { tree } }: ReadSentence,
  fits: (candidate: Candidate) => boolean,
): Candidate | undefined {
  const { first, next } = tree.rangeOf(subject)
  const { start, end } = tree.spanOf(first, next)
  return candidates.find(
    (candidate) =>
      candidate.mention.start >= start && candidate.mention.end <= end && fits(candidate),
  )
}
