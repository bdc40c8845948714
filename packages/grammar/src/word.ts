import type { Sentence as AnalysedSentence, Tag, Token } from '@onrecord/english'
import type { Span } from '@onrecord/schema'

/** A run of words of one sentence: from the index `first` to before `next`. */
export interface WordRange {
  first: number
  next: number
}

/**
 * A sentence as a dependency tree of {@link Word}s, in Universal Dependencies 2. Every token has one word, made once.
 */
export class Sentence implements Span {
  readonly start: number
  readonly end: number
  readonly words: readonly Word[]

  constructor({ start, end, tokens }: Pick<AnalysedSentence, 'start' | 'end' | 'tokens'>) {
    this.start = start
    this.end = end
    const dependents = Array.from(countDependents(tokens), (count) =>
      count === 0 ? none : Array<Word>(count),
    )
    this.words = tokens.map(
      (token, index) => new Word(this, index, token, dependents[index] ?? none),
    )
    const filled = new Uint32Array(tokens.length)
    for (const word of this.words) {
      const { head } = word.token
      const siblings = dependents[head]
      if (siblings === undefined) continue
      const place = filled[head] ?? 0
      siblings[place] = word
      filled[head] = place + 1
    }
  }

  /** The word that the others depend on, directly or not. */
  get root(): Word | undefined {
    return this.words.find(({ token }) => token.head === -1)
  }

  /** The word of a range that the others in it depend on: the first whose own head lies outside. */
  headOf({ first, next }: WordRange): Word | undefined {
    for (let index = first; index < next; index++) {
      const word = this.words[index]
      const head = word?.token.head ?? -1
      if (head < first || head >= next) return word
    }
    return this.words[first]
  }

  /** The word at an offset of the text, or else the next one. */
  wordAt(offset: number): Word | undefined {
    return this.words.find(({ end }) => end > offset)
  }

  /** The span of a range in the text. */
  spanOf({ first, next }: WordRange): Span {
    return { start: this.words[first]?.start ?? 0, end: this.words[next - 1]?.end ?? 0 }
  }
}

/** How many words depend on each. Arrays that grow would take several times the memory. */
function countDependents(tokens: readonly Token[]): Uint32Array {
  const counts = new Uint32Array(tokens.length)
  for (const { head } of tokens) if (head >= 0) counts[head] = (counts[head] ?? 0) + 1
  return counts
}

/** The dependents of all words without any. */
const none: Word[] = []

const sentences = new WeakMap<object, Sentence>()

/** The tree of an analysed sentence, shared by all who ask and released together with the analysis. */
export function readSentence(
  analysed: Pick<AnalysedSentence, 'start' | 'end' | 'tokens'>,
): Sentence {
  const known = sentences.get(analysed)
  if (known) return known
  const sentence = new Sentence(analysed)
  sentences.set(analysed, sentence)
  return sentence
}

/** A token in the tree of its sentence. */
export class Word implements Span {
  readonly sentence: Sentence
  /** Its place among the words of the sentence. */
  readonly index: number
  readonly token: Token
  /** The dictionary form in lower case, as the lexicon has it. */
  readonly lemma: string
  /** The words that depend on it, in text order. */
  readonly children: readonly Word[]
  readonly #lowerText: string
  /** The relation without its subtype. */
  readonly #mainRelation: string

  constructor(sentence: Sentence, index: number, token: Token, children: readonly Word[]) {
    this.sentence = sentence
    this.index = index
    this.token = token
    this.children = children
    this.lemma = token.lemma.toLowerCase()
    this.#lowerText = token.text.toLowerCase()
    const { relation } = token
    const colon = relation.indexOf(':')
    this.#mainRelation = colon < 0 ? relation : relation.slice(0, colon)
  }

  get start(): number {
    return this.token.start
  }

  /** The text in lower case. */
  get lowerText(): string {
    return this.#lowerText
  }

  get end(): number {
    return this.token.end
  }

  get text(): string {
    return this.token.text
  }

  /** The part of speech in Universal Dependencies: `VERB`. */
  get tag(): Tag {
    return this.token.tag
  }

  /** The tag of the Penn Treebank: `VBD`. */
  get fineTag(): string {
    return this.token.fineTag
  }

  /** The relation to its head with its subtype: `nsubj:pass`. */
  get relation(): string {
    return this.token.relation
  }

  /** The word that it depends on; nothing for the root. */
  get head(): Word | undefined {
    return this.sentence.words[this.token.head]
  }

  get previous(): Word | undefined {
    return this.sentence.words[this.index - 1]
  }

  get next(): Word | undefined {
    return this.sentence.words[this.index + 1]
  }

  /** Whether it has one of some relations to its head; a relation without a subtype includes its subtypes. */
  is(...relations: readonly string[]): boolean {
    return this.#isAny(relations)
  }

  #isAny(relations: readonly string[]): boolean {
    const { relation } = this.token
    for (const wanted of relations)
      if (wanted === relation || wanted === this.#mainRelation) return true
    return false
  }

  /** The words that depend on it by one of some relations, in text order. */
  childrenBy(...relations: readonly string[]): Word[] {
    return this.children.filter((child) => child.#isAny(relations))
  }

  /** The first word that depends on it by one of some relations. */
  childBy(...relations: readonly string[]): Word | undefined {
    for (const child of this.children) if (child.#isAny(relations)) return child
    return undefined
  }

  /** Whether its part of speech is one of some. */
  hasTag(...tags: readonly Tag[]): boolean {
    return tags.includes(this.token.tag)
  }

  /** Whether it is written as one of some words, in whatever case. */
  hasText(...texts: readonly string[]): boolean {
    return texts.includes(this.#lowerText)
  }

  /** Whether its dictionary form is one of some. */
  hasLemma(...lemmas: readonly string[]): boolean {
    return lemmas.includes(this.lemma)
  }

  /** The preposition, or the possessive sign, that marks it: "to" for "Oman" in "the envoy to Oman". */
  get preposition(): string | undefined {
    return this.childBy('case')?.lemma
  }

  /** Whether it is the sign of a possessor: "’s", or "’" behind a plural. */
  get isPossessiveSign(): boolean {
    return /^['’]s?$/.test(this.text)
  }

  /** Whether it is a verb in a finite form, or a modal. */
  get isFinite(): boolean {
    return /^(?:VBD|VBZ|VBP|MD)$/.test(this.token.fineTag)
  }

  /** Whether it is a noun in the plural. */
  get isPlural(): boolean {
    return this.token.fineTag === 'NNS' || this.token.fineTag === 'NNPS'
  }

  /** Whether it is a reflexive pronoun: "herself". */
  get isReflexive(): boolean {
    return /sel(?:f|ves)$/i.test(this.text)
  }

  /** Whether a subordinator of some lemma introduces it: "to" before an infinitive, "that" before a clause. */
  isMarkedBy(...lemmas: readonly string[]): boolean {
    return this.children.some((child) => child.is('mark') && child.hasLemma(...lemmas))
  }

  /**
   * Whether it is a noun. A determiner makes it one where the tagger took it for a verb: "the Omani refusal to help".
   */
  get isNoun(): boolean {
    return (
      this.hasTag('NOUN', 'PROPN') || (this.hasTag('VERB') && this.childBy('det') !== undefined)
    )
  }

  /** Whether it is a verb after "to": "asked them to leave". */
  get isInfinitive(): boolean {
    return this.isMarkedBy('to')
  }

  /** The words that it governs, directly or not, and itself: one run, as trees are projective. */
  get range(): WordRange {
    let first: Word = this
    for (
      let child = first.children[0];
      child && child.index < first.index;
      child = first.children[0]
    )
      first = child
    let last: Word = this
    for (
      let child = last.children.at(-1);
      child && child.index > last.index;
      child = last.children.at(-1)
    )
      last = child
    return { first: first.index, next: last.index + 1 }
  }

  /** The span of the words that it governs. */
  get subtree(): Span {
    return this.sentence.spanOf(this.range)
  }

  /** Whether it governs another word, directly or not, or is it. */
  governs(other: Word): boolean {
    const { first, next } = this.range
    return other.sentence === this.sentence && first <= other.index && other.index < next
  }

  /** The first conjunct of its coordination: "Madrid" for "Rome" in "Madrid and Rome". */
  get firstConjunct(): Word {
    let first: Word = this
    for (let head = first.head; head && first.is('conj'); head = first.head) first = head
    return first
  }
}
