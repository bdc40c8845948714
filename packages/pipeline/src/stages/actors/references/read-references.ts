import { readPronoun, type Word } from '@onrecord/grammar'
import { compareSpans, contains, firstFrom } from '@onrecord/schema'
import type { ActorMention } from '../../../results/actor-mention.ts'
import { NamesByToken } from '../offices/names-by-token.ts'
import type { Office } from '../offices/office.ts'
import type { OfficeRegister } from '../offices/office-register.ts'
import type { MainState } from '../resolve/find-main-state.ts'
import type { NameRegistry } from '../resolve/name-registry.ts'
import { proposal } from '../rules.ts'
import type { SentenceNames } from '../sentence-names.ts'
import { BareCollectives } from './bare-collectives.ts'
import type { Candidate, ReadSentence } from './candidate.ts'
import { findCollectives } from './find-collectives.ts'
import { findDefinites } from './find-definites.ts'
import type { FoundNominal } from './found-nominal.ts'
import { partOf } from './read-collective.ts'
import { resolvePronoun } from './resolve-pronoun.ts'

/** How many sentences are kept in mind. */
const memory = 6

/** Resolves the nominals and pronouns of a text sentence by sentence, in order. */
export class ReferenceReader {
  readonly #registry: NameRegistry
  readonly #register: OfficeRegister
  readonly #bare: BareCollectives
  readonly #read: ReadSentence[] = []

  /**
   * @param state
   *   The state that the text is about.
   */
  constructor(registry: NameRegistry, register: OfficeRegister, state: MainState | undefined) {
    this.#registry = registry
    this.#register = register
    this.#bare = new BareCollectives(registry, state)
  }

  /**
   * The nominals and pronouns of a sentence, in order.
   *
   * @param holders
   *   Its offices that refer to their holders.
   * @param linked
   *   Its offices that somebody is named with, which refer to nobody else.
   */
  read(
    names: SentenceNames,
    holders: readonly FoundNominal[],
    linked: readonly Office[],
  ): ActorMention[] {
    const sentence: ReadSentence = { names, byHead: new Map(), candidates: [] }
    this.#read.push(sentence)
    if (this.#read.length > memory) this.#read.shift()
    const byToken = new NamesByToken(names.names)
    const owned = findCollectives(names, byToken, this.#registry, this.#register)
    const phrases = owned.map((nominal) => nominal.mention).sort(compareSpans)
    for (let index = 0; index < names.mentions.length; index++) {
      const mention = names.mentions[index]
      const name = names.names[index]
      if (name === undefined || mention === undefined || mention.reading === 'unspecified') continue
      if (isInOther(mention, phrases)) continue
      const head = names.tree.headOf(name)
      if (head === undefined) continue
      const isPlural = mention.type === 'NORP' && names.tree.words[name.next - 1]?.fineTag !== 'JJ'
      this.#enter(sentence, head, this.#candidate(mention, isPlural, name.words))
    }
    const genderOf = (entity: string) => this.#registry.genderOf(entity)
    const isFree = ({ head }: FoundNominal) => linked.every((office) => office.head !== head.index)
    const nominals = [...holders, ...owned, ...this.#findBare(names, byToken, owned)].filter(isFree)
    for (const nominal of nominals) this.#enterNominal(sentence, nominal)
    const definites = findDefinites(this.#read, genderOf).filter(
      (nominal) => !sentence.byHead.has(nominal.head) && isFree(nominal),
    )
    for (const nominal of definites) this.#enterNominal(sentence, nominal)
    const found = [...nominals, ...definites].map(({ mention }) => mention)
    for (const word of names.tree.words) {
      const pronoun = readPronoun(word)
      const antecedent = pronoun && resolvePronoun(pronoun, word, this.#read, genderOf)
      if (!antecedent) continue
      const { type, entity, reading } = antecedent.mention
      const { start, end } = word
      const mention: ActorMention = {
        start,
        end,
        type,
        form: 'pronoun',
        entity,
        reading,
        ...proposal,
      }
      this.#registry.setGender(entity, pronoun.gender)
      this.#enter(sentence, word, { ...antecedent, mention })
      found.push(mention)
    }
    return found.sort(compareSpans)
  }

  /** The nouns for parts of a state without its name, in a sentence with the given ones that have it. */
  #findBare(
    { tree, names, mentions }: SentenceNames,
    byToken: NamesByToken,
    owned: readonly FoundNominal[],
  ): FoundNominal[] {
    for (const [index, name] of names.entries()) {
      const head = tree.headOf(name)
      const part = head && partOf(head)
      const mention = mentions[index]
      if (part && mention?.type === 'ORG') this.#bare.introduce(part, mention.entity)
    }
    for (const { head, mention } of owned) {
      const part = partOf(head)
      if (part?.kind) this.#bare.introduce(part, mention.entity)
    }
    const isOwned = new Set(owned.map(({ head }) => head))
    return tree.words.flatMap((head) =>
      isOwned.has(head) || byToken.at(head.index) !== undefined
        ? []
        : (this.#bare.resolve(head) ?? []),
    )
  }

  #enterNominal(sentence: ReadSentence, { head, mention, isPlural }: FoundNominal): void {
    this.#enter(sentence, head, this.#candidate(mention, isPlural))
  }

  #enter(sentence: ReadSentence, head: Word, candidate: Candidate): void {
    if (!sentence.byHead.has(head)) sentence.byHead.set(head, candidate)
    const { candidates } = sentence
    const { start } = candidate.mention
    if ((candidates.at(-1)?.mention.start ?? 0) <= start) candidates.push(candidate)
    else
      candidates.splice(
        candidates.findIndex(({ mention }) => mention.start > start),
        0,
        candidate,
      )
  }

  /** A name that is read as a place is one, whatever else it may refer to. */
  #candidate(mention: ActorMention, isPlural: boolean, words = ''): Candidate {
    const { kind = 'unspecified', name = '' } = this.#registry.entities.get(mention.entity) ?? {}
    return { mention, kind: mention.reading === 'place' ? 'place' : kind, name, words, isPlural }
  }
}

/**
 * Whether a name is in the noun phrase for another actor, to which a pronoun after it refers: "Omani" in "Omani rebels".
 *
 * @param phrases
 *   Noun phrases, in order.
 */
function isInOther(name: ActorMention, phrases: readonly ActorMention[]): boolean {
  const phrase = phrases[firstFrom(phrases, name.start + 1) - 1]
  return phrase !== undefined && phrase.entity !== name.entity && contains(phrase, name)
}
