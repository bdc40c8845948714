export { asksForAnonymity } from './anonymity.ts'
export { antecedentPositions } from './antecedent-positions.ts'
export { type ByName, findByNames } from './by-names.ts'
export { skipCircumstances, type TimeAt } from './circumstances.ts'
export { Clause, clauseOf } from './clause.ts'
export { findClauseStart, followsConjunction, isGerund } from './clause-start.ts'
export { type Content, contentsOf } from './commitments.ts'
export { type Complement, isComplementPreposition, isFiniteKind } from './complements.ts'
export { withConjuncts } from './conjuncts.ts'
export { findComplement } from './find-complement.ts'
export { findQuotedStretches } from './find-quoted-stretches.ts'
export { findTurns } from './find-turns.ts'
export { findGoverned, type GovernedItems } from './governed-items.ts'
export { lightVerbOf } from './light-verb.ts'
export { nounPhraseSpan } from './noun-phrase-span.ts'
export { isOrdinal } from './ordinal.ts'
export { type Owners, ownersOf } from './owners.ts'
export { isClausal, phraseSpan } from './phrase.ts'
export { objectsOfPreposition } from './prepositions.ts'
export {
  isImpersonal,
  type PersonalPronoun,
  type Pronoun,
  personalPronoun,
  readPronoun,
} from './pronoun.ts'
export { reportedSubject } from './reported-subject.ts'
export { type Paragraph, splitStatements } from './split-statements.ts'
export { type Item, QuotedStretch, Statement } from './statement.ts'
export type { StatementComplement } from './statement-complement.ts'
export { isRelativePronoun, subjectOf, verbOver } from './subject.ts'
export { phraseOf, subjectPhrase } from './subject-phrase.ts'
export {
  opensClauseAt,
  type Phrase,
  phraseAfter,
  phraseAround,
  phraseBefore,
  subjectBefore,
  withName,
} from './surface.ts'
export { findTagStart, findTagSubject } from './tag-subject.ts'
export { tenseOf } from './tense.ts'
export type { Turn } from './turn.ts'
export { selectComplements } from './valency.ts'
export { readSentence, Sentence, Word, type WordRange } from './word.ts'
