import type { Word } from '@onrecord/grammar'
import { areInquirers } from './agreement.ts'
import { describeSite } from './describe-site.ts'
import { forestOf, type Linking, width } from './features.ts'
import { CandidateFinder, mostCandidates } from './find-candidates.ts'
import { type Forest, findBestRow } from './forest.ts'
import { Count, isThirdPerson, Kind, type Phrase, Pronoun } from './phrase.ts'
import { isSpeaking, maySpeak } from './speaking.ts'

/** The chains of coreferent phrases of a text, while they grow. */
export class Chains implements Linking {
  readonly frequencies: readonly number[]
  readonly chainOf: number[] = []
  readonly chainSizes: number[] = []
  readonly chainEntities: (string | undefined)[] = []
  /** The last phrase of each entity that a name or a rule tells. */
  readonly #lastOf = new Map<string, number>()
  readonly #byHead = new Map<Word, Phrase>()
  /** By phrase the pronouns before it that it is the antecedent of. */
  readonly #waiting = new Map<number, Phrase[]>()

  readonly #phrases: readonly Phrase[]

  constructor(phrases: readonly Phrase[]) {
    this.#phrases = phrases
    this.frequencies = countNames(phrases)
  }

  /** The phrase before with the same entity, where that is decided. */
  sameEntity = ({ told, isDecided }: Phrase): number | undefined =>
    told && isDecided ? this.#lastOf.get(told.entity) : undefined

  /** The phrase that a phrase is in apposition to: "Ada Quill, the mayor". Lists look alike, so one of the two is a name. */
  apposed(phrase: Phrase): number | undefined {
    const { head, kind, count, name } = phrase
    const other = head.is('appos') && head.head ? this.#byHead.get(head.head) : undefined
    if (other === undefined || (name === undefined) === (other.name === undefined)) return undefined
    const isAlike = kind === other.kind && kind !== Kind.place
    const isOne = count !== Count.plural && other.count !== Count.plural
    return isAlike && isOne && this.mayJoin(phrase, other) ? other.index : undefined
  }

  /** Whether a phrase may join the chain of another: a chain has one decided entity. */
  mayJoin({ told, isDecided }: Phrase, { index }: Phrase): boolean {
    const chain = this.chainOf[index]
    const entity = chain === undefined ? undefined : this.chainEntities[chain]
    return !isDecided || entity === undefined || entity === told?.entity
  }

  /** The chains of the other arguments of a pronoun's verb, which it is in none of: "Quill thanked [him]". */
  ofCoArguments(phrase: Phrase): number[] {
    const { head } = phrase
    if (!isThirdPerson(phrase) || head.is('nmod:poss', 'conj') || head.isReflexive) return []
    return (head.head?.childrenBy('nsubj', 'obj', 'iobj') ?? []).flatMap((argument) => {
      const other = argument === head ? undefined : this.#byHead.get(argument)
      return (other && this.chainOf[other.index]) ?? []
    })
  }

  /** The last name before of what the stage of actors takes a definite noun to refer to. */
  proposed = ({ told, pronoun }: Phrase): number | undefined =>
    told && pronoun === Pronoun.none ? this.#lastOf.get(told.entity) : undefined

  /**
   * Enter a phrase.
   *
   * @param antecedent
   *   The index of its antecedent, which may come after a pronoun; nothing for a new chain.
   */
  enter(phrase: Phrase, antecedent: number | undefined): void {
    const { index, told, isDecided } = phrase
    const isAhead = antecedent !== undefined && antecedent > index
    if (isAhead) this.#waiting.set(antecedent, [...(this.#waiting.get(antecedent) ?? []), phrase])
    const known = antecedent === undefined ? undefined : this.chainOf[antecedent]
    const chain = known ?? this.chainSizes.length
    this.#add(chain, phrase)
    this.#byHead.set(phrase.head, phrase)
    if (told && isDecided) this.#lastOf.set(told.entity, index)
    for (const pronoun of this.#waiting.get(index) ?? []) this.#move(pronoun, chain)
  }

  #add(chain: number, { index, told, isDecided }: Phrase): void {
    this.chainOf[index] = chain
    this.chainSizes[chain] = (this.chainSizes[chain] ?? 0) + 1
    if (isDecided) this.chainEntities[chain] ??= told?.entity
  }

  /** Move what has joined a pronoun that waited for its antecedent to the chain of that. */
  #move({ index }: Phrase, chain: number): void {
    const from = this.chainOf[index] as number
    if (from === chain) return
    for (let at = index; at < this.chainOf.length; at++)
      if (this.chainOf[at] === from) this.#add(chain, this.#phrases[at] as Phrase)
    this.chainSizes[from] = 0
  }
}

/** What such a proposal is worth, in logits: in news it is right more often than in the texts that the scorer learned from. */
const trust = 0.5

/** What the focus of a cleft sentence is worth to a pronoun, in logits: clefts are too rare to learn from. */
const stress = 2

/** What it is worth, in logits, that both are for those who carried out a study: a text seldom tells of two. */
const study = 1.5

/** How often the name or noun of each phrase is in a text; 0 for pronouns. */
function countNames(phrases: readonly Phrase[]): number[] {
  const keyOf = ({ name, lemma }: Phrase) => (name ? `=${name.entity}` : lemma)
  const counts = new Map<string, number>()
  for (const phrase of phrases) counts.set(keyOf(phrase), (counts.get(keyOf(phrase)) ?? 0) + 1)
  return phrases.map((phrase) =>
    phrase.pronoun === Pronoun.none ? (counts.get(keyOf(phrase)) ?? 0) : 0,
  )
}

/**
 * Link the noun phrases of a text from left to right, each to the candidate that scores best, or to none: mention ranking with
 * a dummy antecedent (Denis and Baldridge 2008; Durrett and Klein 2013). Phrases with the same name are linked without
 * question.
 *
 * @param forests
 *   For each group of `forestOf`.
 * @returns
 *   By phrase the number of its chain.
 */
export function linkPhrases(
  phrases: readonly Phrase[],
  forests: readonly Forest[],
): readonly number[] {
  const chains = new Chains(phrases)
  const finder = new CandidateFinder(phrases)
  const buffer = new Uint8Array((mostCandidates + 1) * width)
  for (const phrase of phrases) {
    chains.enter(
      phrase,
      chains.sameEntity(phrase) ??
        chains.apposed(phrase) ??
        chooseAntecedent(phrase, finder, chains, forests, buffer) ??
        chains.proposed(phrase),
    )
    finder.enter(phrase)
  }
  return chains.chainOf
}

/** Whether the stage of actors proposes, for a pronoun of no person, the actor that a candidate refers to. */
const isProposed = ({ told, pronoun }: Phrase, candidate: Phrase): boolean =>
  pronoun >= Pronoun.it && told !== undefined && told.entity === candidate.told?.entity

function chooseAntecedent(
  phrase: Phrase,
  finder: CandidateFinder,
  chains: Chains,
  forests: readonly Forest[],
  buffer: Uint8Array,
): number | undefined {
  const others = chains.ofCoArguments(phrase)
  const needsSpeaker = phrase.pronoun === Pronoun.they && isSpeaking(phrase)
  const candidates = finder
    .find(phrase)
    .filter(
      (candidate) =>
        chains.mayJoin(phrase, candidate) &&
        (!needsSpeaker || maySpeak(candidate)) &&
        !others.includes(chains.chainOf[candidate.index] ?? -1),
    )
  const forest = forests[forestOf(phrase)]
  if (candidates.length === 0 || forest === undefined) return undefined
  const rows = buffer.subarray(0, (candidates.length + 1) * width)
  describeSite(rows, { phrase, candidates, seen: finder.countSame(phrase) }, chains)
  const scores = new Float64Array(candidates.length + 1)
  for (const [index, candidate] of candidates.entries())
    if (isProposed(phrase, candidate)) scores[index + 1] = trust
    else if (isThirdPerson(phrase) && candidate.isFocus) scores[index + 1] = stress
    else if (areInquirers(phrase, candidate)) scores[index + 1] = study
  return candidates[findBestRow(forest, rows, candidates.length + 1, width, scores) - 1]?.index
}
