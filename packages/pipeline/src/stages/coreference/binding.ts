import { isRelativePronoun, type Word } from '@onrecord/grammar'
import type { Phrase } from './phrase.ts'

/**
 * Tells whether the clause of a pronoun allows a candidate: an argument of the same verb only for a reflexive, which takes
 * nothing else (principles A and B of Chomsky 1981). Possessives are free.
 */
export function mayBind({ head, sentence, clauses }: Phrase): (candidate: Phrase) => boolean {
  const verb = head.firstConjunct.head
  if (head.isReflexive)
    return (candidate) =>
      candidate.sentence === sentence &&
      clauses.some((clause) => candidate.clauses.includes(clause))
  if (head.is('nmod:poss')) return () => true
  return (candidate) =>
    candidate.sentence !== sentence ||
    candidate.head.is('nmod:poss') ||
    (candidate.head.firstConjunct.head !== verb &&
      !isUnderParticiple(candidate, verb) &&
      !isModifiedBy(candidate, verb))
}

/** Whether a clause about a phrase has a verb: "the [plan], which they like" is not theirs. */
const isModifiedBy = ({ head }: Phrase, verb: Word | undefined): boolean =>
  verb?.is('acl') === true && verb.head === head && verb.children.some(isRelativePronoun)

/** Whether a phrase is in a participle clause under a verb, whose subject is that of the verb: "Talking to [Ada], she …". */
function isUnderParticiple({ clauses: [clause] }: Phrase, verb: Word | undefined): boolean {
  const isParticiple = clause?.is('advcl') && /^VB[GN]$/.test(clause.fineTag)
  return isParticiple === true && clause?.head === verb && !clause?.childBy('nsubj', 'mark')
}
