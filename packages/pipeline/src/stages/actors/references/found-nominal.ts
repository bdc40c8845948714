import type { ActorMention } from '../actor-mention.ts'

/** A noun phrase that is no name, with whom it stands for. */
export interface FoundNominal {
  /** The token of its noun. */
  head: number
  mention: ActorMention
  isPlural: boolean
}
