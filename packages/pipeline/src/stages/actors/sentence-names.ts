import type { Sentence as AnalysedSentence } from '@onrecord/english'
import { readSentence, type Sentence } from '@onrecord/grammar'
import type { ActorMention } from '../../results/actor-mention.ts'
import type { SentenceFinds } from './names/find-names.ts'
import type { FoundName } from './names/found-name.ts'

/** A sentence with its names and, once they are resolved, the mentions that they are. */
export class SentenceNames {
  readonly sentence: AnalysedSentence
  readonly names: readonly FoundName[]
  /** The titles without a name: "the Secretary". */
  readonly titles: readonly FoundName[]
  /** The day that the sentence is about, as far as it is known: `2018-03-08`. */
  readonly day: string | null
  /** The mentions of the names, in the same order; none before they are resolved. */
  mentions: readonly ActorMention[] = []

  constructor(sentence: AnalysedSentence, { names, titles }: SentenceFinds, day: string | null) {
    this.sentence = sentence
    this.names = names
    this.titles = titles
    this.day = day
  }

  get tree(): Sentence {
    return readSentence(this.sentence)
  }
}
