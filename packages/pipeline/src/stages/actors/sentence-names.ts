import type { Sentence } from '@onrecord/english'
import { SentenceTree } from '../../trees/sentence-tree.ts'
import type { ActorMention } from './actor-mention.ts'
import type { SentenceFinds } from './names/find-names.ts'
import type { FoundName } from './names/found-name.ts'

/** A sentence with its names, and who they are once that is told. */
export class SentenceNames {
  readonly sentence: Sentence
  readonly names: readonly FoundName[]
  /** The titles that stand for who has them. */
  readonly titles: readonly FoundName[]
  /** The day that the sentence tells of, as far as it is known: `2018-03-08`. */
  readonly day: string | null
  /** Who the names are, in the same order; nobody before they are resolved. */
  mentions: readonly ActorMention[] = []
  #tree: SentenceTree | undefined

  constructor(sentence: Sentence, { names, titles }: SentenceFinds, day: string | null) {
    this.sentence = sentence
    this.names = names
    this.titles = titles
    this.day = day
  }

  get tree(): SentenceTree {
    this.#tree ??= new SentenceTree(this.sentence.tokens)
    return this.#tree
  }
}
