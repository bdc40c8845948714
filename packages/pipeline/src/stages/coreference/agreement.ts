import { isInquirer } from '@onrecord/lexicon'
import { Count, Determiner, Kind, type Phrase, Pronoun } from './phrase.ts'

const isNoun = ({ pronoun }: Phrase): boolean => pronoun === Pronoun.none

export const isPerson =
  ({ pronoun }: Phrase) =>
  (candidate: Phrase): boolean =>
    isNoun(candidate)
      ? candidate.count !== Count.plural &&
        candidate.kind === Kind.person &&
        (candidate.sex === 0 || candidate.sex === pronoun)
      : candidate.pronoun === pronoun

export const isThing = (candidate: Phrase): boolean =>
  candidate.pronoun === Pronoun.it ||
  (isNoun(candidate) &&
    candidate.count !== Count.plural &&
    candidate.kind !== Kind.person &&
    candidate.kind !== Kind.time)

export function isSeveral(candidate: Phrase): boolean {
  if (!isNoun(candidate)) return candidate.pronoun === Pronoun.they
  const { kind, count, name } = candidate
  if (kind === Kind.time || (kind === Kind.place && name)) return false
  if (kind === Kind.person) return !name
  return count !== Count.singular || kind === Kind.body
}

export const isPluralNoun = (candidate: Phrase): boolean =>
  isNoun(candidate) && candidate.count !== Count.singular

export const isOtherSpeech =
  (pronoun: Pronoun) =>
  (candidate: Phrase): boolean =>
    candidate.pronoun !== pronoun &&
    candidate.pronoun >= Pronoun.I &&
    candidate.pronoun <= Pronoun.you

/** Whether a candidate is addressed: "Ada, you". */
export const isAddressed = (candidate: Phrase): boolean =>
  isNoun(candidate) && candidate.head.is('vocative')

export const isDefinitePerson = (candidate: Phrase): boolean =>
  isNoun(candidate) &&
  !candidate.name &&
  candidate.kind === Kind.person &&
  candidate.determiner === Determiner.the &&
  candidate.count !== Count.plural

export const isNamedBody = ({ name, kind }: Phrase): boolean =>
  name !== undefined && (kind === Kind.body || kind === Kind.place)

/** Whether two nouns are for those who carry out a study: "the team" of "researchers from Sur". */
export const areInquirers = (phrase: Phrase, candidate: Phrase): boolean =>
  !phrase.name &&
  !candidate.name &&
  isInquirer(phrase.lemma) &&
  isInquirer(candidate.lemma) &&
  isGroup(phrase) &&
  isGroup(candidate)

const isGroup = ({ count, kind }: Phrase): boolean => count === Count.plural || kind === Kind.body

/** Whether a candidate may be what a definite noun refers to, by kind and number. */
export const isLike =
  ({ kind, count }: Phrase) =>
  (candidate: Phrase): boolean => {
    const isPlainSingular =
      candidate.count === Count.singular && isNoun(candidate) && candidate.kind !== Kind.body
    if (count === Count.plural && isPlainSingular) return false
    if (kind === Kind.person) {
      const isFitting = candidate.kind === Kind.person || candidate.kind === Kind.people
      return (
        isFitting &&
        candidate.pronoun <= Pronoun.she &&
        !(count === Count.singular && candidate.count === Count.plural)
      )
    }
    if (kind === Kind.body || kind === Kind.place)
      return (
        candidate.kind === Kind.body ||
        candidate.kind === Kind.place ||
        candidate.kind === Kind.people ||
        candidate.pronoun === Pronoun.it ||
        candidate.pronoun === Pronoun.they
      )
    return candidate.kind === kind && isNoun(candidate)
  }
