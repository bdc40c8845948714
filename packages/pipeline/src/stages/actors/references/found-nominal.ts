import type { Word } from '@onrecord/grammar'
import type { ActorMention } from '../../../results/actor-mention.ts'

/** A noun phrase that is no name, with the actor that it refers to. */
export interface FoundNominal {
  head: Word
  mention: ActorMention
  isPlural: boolean
}
