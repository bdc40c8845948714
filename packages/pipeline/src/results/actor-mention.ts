import type { Entity, ExtractedAffiliation, Mention } from '@onrecord/schema'

export interface ActorMention extends Mention {
  /** The id of the state whose government sits in the place. */
  seatOf?: string
  /** Whether it is a name inside another name, and no phrase of its own. */
  isInner?: true
}

/** Whether a mention refers to a known actor. */
export const isActor = ({ reading }: ActorMention): boolean =>
  reading !== 'place' && reading !== 'unspecified'

/** Whether a reference is a phrase of its own, and not a name inside another. */
export const isPhrase = ({ isInner }: ActorMention): boolean => !isInner

declare module 'vfile' {
  interface DataMap {
    /** The names in the text, in order, without overlaps. */
    mentions: ActorMention[]
    /** Other phrases for entities, in order: nominals, pronouns, and names within names. */
    references: ActorMention[]
    /** The entities of the mentions, by id. */
    entities: ReadonlyMap<string, Entity>
    /** The offices that the text gives to people. */
    affiliations: ExtractedAffiliation[]
  }
}
