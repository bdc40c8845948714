import { type Phrase, Pronoun } from './phrase.ts'

/** The features of a phrase alone, and of a pair of a phrase and a candidate; a row has a byte for each, in this order. */
export const featureNames = [
  'new',
  'pronoun',
  'determiner',
  'role',
  'kind',
  'count',
  'sex',
  'seen',
  'modifiers',
  'quoted',
  'sentence',
  'subject',
  'mainSubject',
  'governsClause',
  'candidates',
  'depth',
  'position',
  'told',
  'length',
  'predicate',
  'candidatePronoun',
  'candidateDeterminer',
  'candidateRole',
  'candidateKind',
  'candidateSubject',
  'candidateMainSubject',
  'candidateDepth',
  'candidateSentence',
  'candidateQuoted',
  'candidateFrequency',
  'ahead',
  'sentences',
  'phrases',
  'words',
  'paragraphs',
  'rank',
  'rankInSentence',
  'rivals',
  'sameLemma',
  'sameWords',
  'sameText',
  'sameName',
  'sameCount',
  'sameSex',
  'sameKind',
  'sameRole',
  'sameGovernor',
  'sameTold',
  'sameStretch',
  'binding',
  'nesting',
  'apposition',
  'clause',
  'furtherModifiers',
  'missingModifiers',
  'chainSize',
  'chainNamed',
  'chainBetween',
] as const
type Feature = (typeof featureNames)[number]
export const width = featureNames.length

/** The place of each feature in a row. */
export const at = Object.fromEntries(featureNames.map((name, index) => [name, index])) as Record<
  Feature,
  number
>

/** The phrases of a text while they are linked. */
export interface Linking {
  /** How often the name or lemma of each phrase is in the text. */
  frequencies: readonly number[]
  /** By phrase read so far, the chain that it is in. */
  chainOf: readonly number[]
  /** By chain. */
  chainSizes: readonly number[]
  chainEntities: readonly (string | undefined)[]
}

/** A phrase with its candidates. */
export interface Site {
  phrase: Phrase
  candidates: readonly Phrase[]
  /** How many phrases before it have its lemma. */
  seen: number
}

/** Which of the forests is for a phrase: nouns, the third person, the first and second person. */
export function forestOf({ pronoun }: Phrase): number {
  if (pronoun === Pronoun.none || pronoun === Pronoun.these) return 0
  return pronoun <= Pronoun.they ? 1 : 2
}
