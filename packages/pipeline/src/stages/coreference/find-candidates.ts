import type { Word } from '@onrecord/grammar'
import { isInquirer } from '@onrecord/lexicon'
import {
  areInquirers,
  isAddressed,
  isDefinitePerson,
  isLike,
  isNamedBody,
  isOtherSpeech,
  isPerson,
  isPluralNoun,
  isSeveral,
  isThing,
} from './agreement.ts'
import { mayBind } from './binding.ts'
import { Determiner, Kind, type Phrase, Pronoun, partnerOf } from './phrase.ts'

/** How many sentences before a phrase its candidates may stand, and how many they may be. */
interface Reach {
  sentences: number
  most: number
}

const ofPerson: Reach = { sentences: 10, most: 10 }
const ofThing: Reach = { sentences: 3, most: 9 }
const ofSeveral: Reach = { sentences: 4, most: 9 }
const ofThese: Reach = { sentences: 3, most: 10 }
const ofDefinite: Reach = { sentences: 5, most: 7 }
const ofUnclassed: Reach = { sentences: 2, most: 4 }
const ofInquirers: Reach = { sentences: 10, most: 3 }
const ofTitle: Reach = { sentences: 2, most: 3 }
const sameSpeech: Reach = { sentences: 40, most: 4 }
const otherSpeech: Reach = { sentences: 6, most: 3 }
const ofAddress: Reach = { sentences: 6, most: 5 }
const mostSame = 4
const mostAhead = 3
/** How many phrases before and after a phrase are looked at, however long the sentences are. */
const farthest = 512

/** The most candidates that a phrase has. */
export const mostCandidates = 64

/** Finds the phrases that a phrase may be coreferent with: a few that agree, of the many before it. */
export class CandidateFinder {
  readonly #phrases: readonly Phrase[]
  readonly #isWide: boolean
  /** The phrases entered so far, by lemma and by the entity of their name. */
  readonly #same = new Map<string, Phrase[]>()
  readonly #byHead = new Map<Word, Phrase>()

  /**
   * @param isWide
   *   Whether to look for more candidates from farther away. The scorer learns from them what is wrong; the nearest have what is
   *   right.
   */
  constructor(phrases: readonly Phrase[], isWide = false) {
    this.#phrases = phrases
    this.#isWide = isWide
  }

  /** Make a phrase a possible candidate of those after it. */
  enter(phrase: Phrase): void {
    this.#add(phrase.lemma, phrase)
    if (phrase.name) this.#add(`=${phrase.name.entity}`, phrase)
    this.#byHead.set(phrase.head, phrase)
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
    const last = Math.max(0, index - farthest)
    const farthestSentence = sentence - sentences - (this.#isWide ? 1 : 0)
    const enough = this.#isWide ? Math.ceil(1.75 * most) : most
    for (let at = index - 1; at >= last && found.length < enough; at--) {
      const candidate = this.#phrases[at] as Phrase
      if (candidate.sentence < farthestSentence) break
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
    const last = Math.min(this.#phrases.length, pronoun.index + farthest)
    for (let at = pronoun.index + 1; at < last; at++) {
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

  /** Those who carried out the study that the text tells of: "researchers from Sur" for "the team". */
  #inquirers = (phrase: Phrase): Phrase[] =>
    isInquirer(phrase.lemma)
      ? this.#before(phrase, ofInquirers, (candidate) => areInquirers(phrase, candidate))
      : []

  /** What a noun is in apposition to or the predicate of, and other arguments of the verb that it belongs to. */
  #beside(phrase: Phrase): Phrase[] {
    const { head } = phrase
    const isSecondary = head.is('xcomp', 'obl')
    return [
      partnerOf(phrase),
      ...head.childrenBy('appos'),
      ...(isSecondary ? (head.head?.childrenBy('obj', 'nsubj') ?? []) : []),
    ].flatMap((word) => (word && this.#byHead.get(word)) ?? [])
  }

  #ofNoun(phrase: Phrase): Phrase[] {
    const found = new Set(this.#same.get(phrase.lemma)?.slice(-mostSame))
    if (phrase.name)
      for (const same of this.#same.get(`=${phrase.name.entity}`)?.slice(-mostSame) ?? [])
        found.add(same)
    for (const candidate of this.#beside(phrase)) found.add(candidate)
    if (!phrase.name && isDefinite(phrase))
      for (const candidate of [...this.#alike(phrase), ...this.#inquirers(phrase)])
        found.add(candidate)
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

const isDefinite = ({ determiner }: Phrase): boolean =>
  determiner === Determiner.the ||
  determiner === Determiner.this ||
  determiner === Determiner.possessor
