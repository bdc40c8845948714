import { isRelativePronoun, type Word } from '@onrecord/grammar'
import { Count, Determiner, Kind, type Phrase, Pronoun, partnerOf } from './phrase.ts'

/** How many sentences before a phrase its candidates may stand, and how many they may be. */
interface Reach {
  sentences: number
  most: number
}

const ofPerson: Reach = { sentences: 10, most: 16 }
const ofThing: Reach = { sentences: 4, most: 16 }
const ofSeveral: Reach = { sentences: 5, most: 16 }
const ofThese: Reach = { sentences: 3, most: 10 }
const ofDefinite: Reach = { sentences: 6, most: 12 }
const ofUnclassed: Reach = { sentences: 2, most: 4 }
const ofApposed: Reach = { sentences: 0, most: 30 }
const ofTitle: Reach = { sentences: 2, most: 3 }
const sameSpeech: Reach = { sentences: 40, most: 4 }
const otherSpeech: Reach = { sentences: 6, most: 3 }
const ofAddress: Reach = { sentences: 6, most: 5 }
const mostSame = 4
const mostAhead = 3

/** The most candidates that a phrase has. */
export const mostCandidates = 64

/** Finds the phrases that a phrase may be coreferent with: a few that agree, of the many before it. */
export class CandidateFinder {
  readonly #phrases: readonly Phrase[]
  /** The phrases entered so far, by lemma and by the entity of their name. */
  readonly #same = new Map<string, Phrase[]>()

  constructor(phrases: readonly Phrase[]) {
    this.#phrases = phrases
  }

  /** Make a phrase a possible candidate of those after it. */
  enter(phrase: Phrase): void {
    this.#add(phrase.lemma, phrase)
    if (phrase.name) this.#add(`=${phrase.name.entity}`, phrase)
  }

  #add(key: string, phrase: Phrase): void {
    const same = this.#same.get(key)
    if (same) same.push(phrase)
    else this.#same.set(key, [phrase])
  }

  /** How many phrases before it have the lemma of a phrase. */
  countSame = ({ lemma }: Phrase): number => this.#same.get(lemma)?.length ?? 0

  /** The candidates of a phrase, in text order. */
  find(phrase: Phrase): Phrase[] {
    const found = phrase.pronoun === Pronoun.none ? this.#ofNoun(phrase) : this.#ofPronoun(phrase)
    return found.sort((a, b) => a.index - b.index).slice(-mostCandidates)
  }

  /** The nearest phrases before a phrase that are accepted. */
  #before(
    { index, sentence }: Phrase,
    { sentences, most }: Reach,
    accept: (candidate: Phrase) => boolean,
  ): Phrase[] {
    const found: Phrase[] = []
    for (let at = index - 1; at >= 0 && found.length < most; at--) {
      const candidate = this.#phrases[at] as Phrase
      if (sentence - candidate.sentence > sentences) break
      if (accept(candidate)) found.push(candidate)
    }
    return found
  }

  #ofPronoun(phrase: Phrase): Phrase[] {
    const { pronoun } = phrase
    switch (pronoun) {
      case Pronoun.he:
      case Pronoun.she:
        return this.#around(phrase, ofPerson, isPerson(phrase))
      case Pronoun.it:
        return this.#around(phrase, ofThing, isThing)
      case Pronoun.they:
        return this.#around(phrase, ofSeveral, isSeveral)
      case Pronoun.these:
        return this.#before(phrase, ofThese, isPluralNoun)
      default:
        return [
          ...this.#before(phrase, sameSpeech, (candidate) => candidate.pronoun === pronoun),
          ...this.#before(phrase, otherSpeech, isOtherSpeech(pronoun)),
          ...this.#before(phrase, ofAddress, isAddressed),
        ]
    }
  }

  /** The candidates of a pronoun of the third person, before and after it, that its clause allows. */
  #around(phrase: Phrase, reach: Reach, accept: (candidate: Phrase) => boolean): Phrase[] {
    const isFree = mayBind(phrase)
    return [
      ...this.#before(phrase, reach, (candidate) => accept(candidate) && isFree(candidate)),
      ...this.#ahead(phrase, accept),
    ]
  }

  /** The subjects after a pronoun of the clauses that it is in: "In her speech, Ada Quill". */
  #ahead(pronoun: Phrase, accept: (candidate: Phrase) => boolean): Phrase[] {
    const found: Phrase[] = []
    for (let at = pronoun.index + 1; at < this.#phrases.length; at++) {
      const candidate = this.#phrases[at] as Phrase
      if (candidate.sentence !== pronoun.sentence || found.length === mostAhead) break
      const verb = candidate.head.head
      const isSubjectOver =
        candidate.pronoun === Pronoun.none &&
        candidate.head.is('nsubj') &&
        verb !== undefined &&
        pronoun.clauses.includes(verb)
      if (isSubjectOver && accept(candidate)) found.push(candidate)
    }
    return found
  }

  /** What a definite noun may refer to: a noun of no class, such as "the outlet", a body or place by name. */
  #alike(phrase: Phrase): Phrase[] {
    return phrase.kind === Kind.other
      ? this.#before(phrase, ofUnclassed, isNamedBody)
      : this.#before(phrase, ofDefinite, isLike(phrase))
  }

  #ofNoun(phrase: Phrase): Phrase[] {
    const found = new Set(this.#same.get(phrase.lemma)?.slice(-mostSame))
    if (phrase.name)
      for (const same of this.#same.get(`=${phrase.name.entity}`)?.slice(-mostSame) ?? [])
        found.add(same)
    for (const candidate of this.#before(phrase, ofApposed, isBeside(phrase))) found.add(candidate)
    if (!phrase.name && isDefinite(phrase))
      for (const candidate of this.#alike(phrase)) found.add(candidate)
    if (phrase.name && phrase.kind === Kind.person)
      for (const candidate of this.#before(phrase, ofTitle, isDefinitePerson)) found.add(candidate)
    return [...found].filter((candidate) => !differs(phrase, candidate))
  }
}

/** Whether two nouns are of others by name: "Nizwa police" and "police in Sur". */
const differs = (phrase: Phrase, candidate: Phrase): boolean =>
  !phrase.name &&
  !candidate.name &&
  phrase.properModifiers.length > 0 &&
  candidate.properModifiers.length > 0 &&
  !phrase.properModifiers.some((name) => candidate.properModifiers.includes(name))

const isNoun = ({ pronoun }: Phrase): boolean => pronoun === Pronoun.none

const isPerson =
  ({ pronoun }: Phrase) =>
  (candidate: Phrase): boolean =>
    isNoun(candidate)
      ? candidate.count !== Count.plural &&
        candidate.kind === Kind.person &&
        (candidate.sex === 0 || candidate.sex === pronoun)
      : candidate.pronoun === pronoun

const isThing = (candidate: Phrase): boolean =>
  candidate.pronoun === Pronoun.it ||
  (isNoun(candidate) &&
    candidate.count !== Count.plural &&
    candidate.kind !== Kind.person &&
    candidate.kind !== Kind.time)

function isSeveral(candidate: Phrase): boolean {
  if (!isNoun(candidate)) return candidate.pronoun === Pronoun.they
  const { kind, count, name } = candidate
  if (kind === Kind.time || (kind === Kind.place && name)) return false
  if (kind === Kind.person) return !name
  return count !== Count.singular || kind === Kind.body
}

const isPluralNoun = (candidate: Phrase): boolean =>
  isNoun(candidate) && candidate.count !== Count.singular

const isOtherSpeech =
  (pronoun: Pronoun) =>
  (candidate: Phrase): boolean =>
    candidate.pronoun !== pronoun &&
    candidate.pronoun >= Pronoun.I &&
    candidate.pronoun <= Pronoun.you

/** Whether a candidate is addressed: "Ada, you". */
const isAddressed = (candidate: Phrase): boolean =>
  isNoun(candidate) && candidate.head.is('vocative')

/**
 * Tells whether the clause of a pronoun allows a candidate: an argument of the same verb only for a reflexive, which takes
 * nothing else (principles A and B of Chomsky 1981). Possessives are free.
 */
function mayBind({ head, sentence, clauses }: Phrase): (candidate: Phrase) => boolean {
  const verb = head.firstConjunct.head
  if (/sel(?:f|ves)$/i.test(head.text))
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

/** Whether a candidate is in apposition to a phrase, or its subject, or an argument of the same verb. */
const isBeside = (phrase: Phrase) => {
  const { head } = phrase
  const partner = partnerOf(phrase)
  const isSecondary = head.is('xcomp', 'obl')
  return (candidate: Phrase): boolean =>
    candidate.head === partner ||
    (candidate.head.is('appos') && candidate.head.head === head) ||
    (isSecondary && candidate.head.head === head.head && candidate.head.is('obj', 'nsubj'))
}

const isDefinite = ({ determiner }: Phrase): boolean =>
  determiner === Determiner.the ||
  determiner === Determiner.this ||
  determiner === Determiner.possessor

const isDefinitePerson = (candidate: Phrase): boolean =>
  isNoun(candidate) &&
  !candidate.name &&
  candidate.kind === Kind.person &&
  candidate.determiner === Determiner.the &&
  candidate.count !== Count.plural

const isNamedBody = ({ name, kind }: Phrase): boolean =>
  name !== undefined && (kind === Kind.body || kind === Kind.place)

/** Whether a candidate may be what a definite noun refers to, by kind and number. */
const isLike =
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
