import type { Entity, ExtractedAffiliation, Mention } from '@onrecord/schema'

/**
 * What a name stands for: its bearer, the people or adjective of a state ("Afghan"), the government behind a place
 * ("Kabul warned"), the place alone ("in Kabul"), or a body or office that the text does not tell whose it is ("the
 * Senate").
 */
export type Reading = 'name' | 'people' | 'government' | 'place' | 'unspecified'

export interface ActorMention extends Mention {
  reading: Reading
  /** The id of the state whose government sits in the place. */
  seatOf?: string
}

/** Whether a mention stands for somebody who can say or do something, and who is known. */
export const isActor = ({ reading }: ActorMention): boolean =>
  reading !== 'place' && reading !== 'unspecified'

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
