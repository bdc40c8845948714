import type { Entity, ExtractedAffiliation, Mention } from '@onrecord/schema'

/**
 * What a name stands for: its bearer, the people or adjective of a state ("Afghan"), the government behind a place
 * ("Kabul warned"), or the place alone ("in Kabul").
 */
export type Reading = 'name' | 'people' | 'government' | 'place'

export interface ActorMention extends Mention {
  reading: Reading
  /** The id of the state whose government sits in the place. */
  seatOf?: string
}

declare module 'vfile' {
  interface DataMap {
    /** The mentions of the prose, in order, without overlaps. */
    mentions: ActorMention[]
    /** The entities of the mentions, by id. */
    entities: ReadonlyMap<string, Entity>
    /** The offices that the text gives to people. */
    affiliations: ExtractedAffiliation[]
  }
}
