import type { Sentence } from '@onrecord/english'
import type { SentenceTree } from '../../trees/sentence-tree.ts'
import { treeOf } from '../../trees/tree-of.ts'
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

  constructor(sentence: Sentence, { names, titles }: SentenceFinds, day: string | null) {
    this.sentence = sentence
    this.names = names
    this.titles = titles
    this.day = day
  }

  get tree(): SentenceTree {
    return treeOf(this.sentence)
  }
}
